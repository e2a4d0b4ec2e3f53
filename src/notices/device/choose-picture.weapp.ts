import Taro from '@tarojs/taro';
import type { ChosenFile } from './choose-file.types';

/** Whoever closes WeChat's chooser has chosen nothing. */
export async function choosePicture(): Promise<ChosenFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    const [file] = tempFiles;
    return file ? { path: file.tempFilePath, name: file.tempFilePath, bytes: file.size } : null;
  } catch {
    return null;
  }
}
