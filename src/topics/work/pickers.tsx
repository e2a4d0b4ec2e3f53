import { Picker, View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type Props = {
  mode: 'date' | 'time';
  label: string;
  /** `2026-11-22` or `15:00`; empty: not chosen. */
  value: string;
  placeholder: string;
  onChange: (value: string) => void;
};

/** A day or a time through WeChat's own wheel. */
export function MomentRow({ mode, label, value, placeholder, onChange }: Props) {
  return (
    <Picker
      // Taro's type knows one mode a component; the props are those of both.
      {...({ mode, value } as { mode: 'date'; value: string })}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${label}，${value || placeholder}`}>
        <View className={value ? '' : 'inp__p'}>{value || placeholder}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}
