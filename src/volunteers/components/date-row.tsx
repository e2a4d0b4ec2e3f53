import { Picker, View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type Props = {
  /** `2026-11-22`; `null`: not chosen yet. */
  value: string | null;
  onChange: (day: string) => void;
  label: string;
  placeholder: string;
  first: string;
  last: string;
  /** Where the wheel stands before anything is chosen. */
  start: string;
};

/** A day through WeChat's own wheel. */
export function DateRow({ value, onChange, label, placeholder, first, last, start }: Props) {
  return (
    <Picker
      mode="date"
      value={value ?? start}
      start={first}
      end={last}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${label}，${value ?? placeholder}`}>
        <View className={value ? '' : 'inp__p'}>{value ?? placeholder}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}
