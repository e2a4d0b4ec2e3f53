import { Image, View } from '@tarojs/components';
import { codeImage } from './code-image';

/** To be scanned from this screen, or kept by a long press and sent to a group. */
export function CodeCard({ link }: { link: string }) {
  return (
    <View className="nt-code">
      <Image
        className="nt-code__i"
        src={codeImage(link)}
        showMenuByLongpress
        aria-role="img"
        aria-label="这条信息的二维码"
      />
      <View className="nt-code__w">微信扫一扫，看原文和图片；长按可以保存</View>
    </View>
  );
}
