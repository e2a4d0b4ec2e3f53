import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Icon } from '../../shared/ui/show/icon';
import type { Form } from './form.types';

type Kept = Form['kept'];
type Props = { kept: Kept; onChange: (kept: Kept) => void };

const present = (url: string | null): url is string => url !== null;

/** Pictures that the item has already: a receipt with a phone number on it must be able to go. */
export function KeptPhotos({ kept, onChange }: Props) {
  if (kept.length === 0) return null;
  const urls = kept.map(({ url }) => url).filter(present);
  return (
    <View className="ph">
      {kept.map(({ fileId, url }, place) => (
        <View className="ph__i" key={fileId}>
          <Image
            className="ph__m"
            src={url ?? ''}
            mode="aspectFill"
            aria-role="img"
            aria-label={`已有照片 ${place + 1}，点按放大`}
            onClick={() => url && void Taro.previewImage({ urls, current: url })}
          />
          <View
            className="ph__x"
            aria-role="button"
            aria-label={`删除已有照片 ${place + 1}`}
            onClick={() => onChange(kept.filter((one) => one.fileId !== fileId))}
          >
            <Icon name="close" size="sm" />
          </View>
        </View>
      ))}
    </View>
  );
}
