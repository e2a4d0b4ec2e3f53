import { View } from '@tarojs/components';

type Props = { title: string; share: number; value: string; low?: boolean };

/** One figure as a bar; the number says it, the bar only helps. */
export function Bar({ title, share, value, low = false }: Props) {
  return (
    <View className="ra-bar">
      <View className="ra-bar__t">{title}</View>
      <View className="ra-bar__l" aria-hidden="true">
        <View className={low ? 'ra-bar__f ra-bar__f--low' : 'ra-bar__f'} style={{ width: `${share}%` }} />
      </View>
      <View className="ra-bar__n">{value}</View>
    </View>
  );
}
