import { View } from '@tarojs/components';
import { TickChip } from '../../shared/ui/input/tick-chip';

type Props<V extends string> = {
  options: readonly { value: V; title: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
  label: string;
};

/** Several of a few, ticked one by one. */
export function Chips<V extends string>({ options, chosen, onChange, label }: Props<V>) {
  return (
    <View className="chips" aria-role="group" aria-label={label}>
      {options.map(({ value, title }) => {
        const on = chosen.includes(value);
        const tick = () => onChange(on ? chosen.filter((each) => each !== value) : [...chosen, value]);
        return <TickChip key={value} name={title} on={on} onTap={tick} />;
      })}
    </View>
  );
}
