import { View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type Props<V extends string> = {
  options: readonly { value: V; title: string; words?: string }[];
  value: V | null;
  onChange: (value: V) => void;
  label: string;
};

/** One of a few, one below the other. */
export function PickList<V extends string>({ options, value, onChange, label }: Props<V>) {
  return (
    <View className="nt-pick" aria-role="radiogroup" aria-label={label}>
      {options.map(({ value: own, title, words }) => {
        const on = own === value;
        return (
          <View
            key={own}
            className={on ? 'nt-pick__i nt-pick__i--on' : 'nt-pick__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={words ? `${title}，${words}` : title}
            onClick={() => onChange(own)}
          >
            <View className="nt-pick__d">{on && <Icon name="check" size="sm" />}</View>
            <View className="nt-pick__m">
              <View>{title}</View>
              {words && <View className="nt-q__s">{words}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
