import { View } from '@tarojs/components';
import { Icon } from '../../../shared/ui/show/icon';

type Props<V extends string> = {
  options: readonly { value: V; title: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
  label: string;
};

/** Several of a few that are ticked together. */
export function TickRow<V extends string>({ options, chosen, onChange, label }: Props<V>) {
  return (
    <View className="al-ticks" aria-role="group" aria-label={label}>
      {options.map(({ value, title }) => {
        const on = chosen.includes(value);
        return (
          <View
            key={value}
            className={on ? 'al-tick al-tick--on' : 'al-tick'}
            hoverClass="card--down"
            aria-role="checkbox"
            aria-checked={on ? 'true' : 'false'}
            aria-label={title}
            onClick={() => onChange(on ? chosen.filter((each) => each !== value) : [...chosen, value])}
          >
            {on && <Icon name="check" size="sm" />}
            <View>{title}</View>
          </View>
        );
      })}
    </View>
  );
}
