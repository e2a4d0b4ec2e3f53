import Taro from '@tarojs/taro';
import { LONGEST_EDGE, QUALITY, within } from './shrink-photo.rules';

/** WeChat draws it anew as JPEG, upright and no larger than needed. */
export async function shrinkPhoto(path: string): Promise<string> {
  const picture = await Taro.getImageInfo({ src: path });
  const { width, height } = within(picture, LONGEST_EDGE);
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: QUALITY,
    compressedWidth: width,
    compressedHeight: height,
  });
  return tempFilePath;
}
