import { View } from '@tarojs/components';

type Props = { title: string; on: boolean; onChange: (on: boolean) => void; words?: string };

/** The whole row switches, not only the small knob; the state is also written. */
export function SwitchRow({ title, on, onChange, words }: Props) {
  return (
    <View
      className="cell"
      hoverClass="card--down"
      aria-role="switch"
      aria-checked={on ? 'true' : 'false'}
      aria-label={words ? `${title}，${words}` : title}
      onClick={() => onChange(!on)}
    >
      <View className="cell__b">
        <View className="cell__m">
          <View>{title}</View>
          {words && <View className="cell__w">{words}</View>}
        </View>
      </View>
      <View className="sw__w">{on ? '已开启' : '已关闭'}</View>
      <View className={on ? 'sw sw--on' : 'sw'} aria-hidden="true">
        <View className="sw__k" />
      </View>
    </View>
  );
}
