import { View } from '@tarojs/components';
import { Icon } from '../show/icon';
import type { IconName } from '../show/icons';

export type Option<V extends string> = { value: V; title: string; icon: IconName; words?: string };

type Props<V extends string> = {
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
  label: string;
};

/** A choice as large tiles: three in a row, in elder mode one below the other with their explanation. */
export function OptionGrid<V extends string>({ options, value, onChange, label }: Props<V>) {
  return (
    <View className="opt" aria-role="radiogroup" aria-label={label}>
      {options.map((o) => {
        const on = o.value === value;
        return (
          <View
            key={o.value}
            className={on ? 'opt__i opt__i--on' : 'opt__i'}
            hoverClass="card--down"
            aria-role="radio"
            aria-checked={on ? 'true' : 'false'}
            aria-label={o.words ? `${o.title}，${o.words}` : o.title}
            onClick={() => onChange(o.value)}
          >
            <View className="opt__d">
              <Icon name={o.icon} size="lg" />
            </View>
            <View className="opt__m">
              <View className="opt__t">{o.title}</View>
              {o.words && <View className="opt__w">{o.words}</View>}
            </View>
            {on && (
              <View className="opt__k">
                <Icon name="check" size="sm" />
              </View>
            )}
          </View>
        );
      })}
    </View>
  );
}
