import { Picker, View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type Props = { mode?: 'time' | 'date'; value: string; label: string; onChange: (value: string) => void };

/** A time `09:30` or a day `2026-11-22` through WeChat's own wheel. */
export function TimePick({ mode = 'time', value, label, onChange }: Props) {
  return (
    <Picker
      // Taro's type knows one mode a component; the props are those of both.
      {...({ mode, value } as { mode: 'date'; value: string })}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${value || '请选择'}，${label}`}>
        <View className={value ? '' : 'inp__p'}>{value || '请选择'}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}
