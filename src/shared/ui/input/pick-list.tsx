import './pick.scss';
import { View } from '@tarojs/components';
import { Icon } from '../show/icon';

type Props<V extends string> = {
  options: readonly { value: V; title: string; words?: string }[];
  value: V | null;
  onChange: (value: V) => void;
  label: string;
};

/** One of a few, one below the other. */
export function PickList<V extends string>({ options, value, onChange, label }: Props<V>) {
  return (
    <View className="pick" aria-role="radiogroup" aria-label={label}>
      {options.map(({ value: own, title, words }) => {
        const on = own === value;
        return (
          <View
            key={own}
            className={on ? 'pick__i pick__i--on' : 'pick__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={words ? `${title}，${words}` : title}
            onClick={() => onChange(own)}
          >
            <View className="pick__d">{on && <Icon name="check" size="sm" />}</View>
            <View className="pick__m">
              <View>{title}</View>
              {words && <View className="pick__s">{words}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
