import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';

/** Thumbnails that open full size. */
export function Photos({ urls, label = '照片' }: { urls: readonly string[]; label?: string }) {
  if (urls.length === 0) return null;
  const all = [...urls];
  return (
    <View className="ph">
      {all.map((url, i) => (
        <View className="ph__i" key={url}>
          <Image
            className="ph__m"
            src={url}
            mode="aspectFill"
            lazyLoad
            aria-role="img"
            aria-label={`${label} ${i + 1}，点按放大`}
            onClick={() => void Taro.previewImage({ urls: all, current: url })}
          />
        </View>
      ))}
    </View>
  );
}
