import { View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';

type Choice<V extends string> = { value: V; title: string; words?: string };

type Props<V extends string> = {
  options: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  label: string;
};

/** One of a few sentences that are too long for tiles. */
export function ChoiceList<V extends string>({ options, value, onChange, label }: Props<V>) {
  return (
    <View className="rq-ch" aria-role="radiogroup" aria-label={label}>
      {options.map((option) => {
        const on = option.value === value;
        return (
          <View
            key={option.value}
            className={on ? 'rq-ch__i rq-ch__i--on' : 'rq-ch__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={[option.title, option.words].filter(Boolean).join('，')}
            onClick={() => onChange(option.value)}
          >
            <View className="rq-ch__d">{on && <Icon name="check" size="sm" />}</View>
            <View className="rq-ch__m">
              <View>{option.title}</View>
              {option.words && <View className="rq-ch__w">{option.words}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
