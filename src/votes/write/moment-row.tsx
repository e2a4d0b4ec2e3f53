import { Picker, View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type WheelProps = { mode: 'date' | 'time'; label: string; value: string; onChange: (value: string) => void };

function Wheel({ mode, label, value, onChange }: WheelProps) {
  return (
    <Picker
      // Taro's type knows one mode a component; the props are those of both.
      {...({ mode, value } as { mode: 'date'; value: string })}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${value}，${label}`}>
        <View>{value}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}

type Props = {
  label: string;
  day: string;
  time: string;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
};

/** A day and a time through WeChat's own wheels. */
export function MomentRow({ label, day, time, onDay, onTime }: Props) {
  return (
    <View className="vo-when">
      <Wheel mode="date" label={`${label}日期`} value={day} onChange={onDay} />
      <Wheel mode="time" label={`${label}时间`} value={time} onChange={onTime} />
    </View>
  );
}
