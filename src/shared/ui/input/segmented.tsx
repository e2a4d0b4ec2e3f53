import { View } from '@tarojs/components';
import { Sideways } from './sideways';

type Props<V extends string> = {
  options: readonly { value: V; title: string; count?: number }[];
  value: V;
  onChange: (value: V) => void;
  label: string;
};

/** So many large ones take two rows at most. */
const MOST_OF_FEW = 4;

/**
 * Switches between lists of one screen; scrolls sideways rather than shrinking its words. What is chosen is in sight,
 * and the one before it too: so one sees that there are others.
 */
export function Segmented<V extends string>({ options, value, onChange, label }: Props<V>) {
  const at = options.findIndex((o) => o.value === value);
  return (
    <Sideways before={options.slice(0, Math.max(0, at - 1)).map(({ title }) => title)}>
      <View
        compileMode
        className={options.length > MOST_OF_FEW ? 'seg' : 'seg seg--few'}
        aria-role="tablist"
        aria-label={label}
      >
        {options.map((o) => {
          const on = o.value === value;
          return (
            <View
              key={o.value}
              className={on ? 'seg__i seg__i--on' : 'seg__i'}
              aria-role="tab"
              aria-selected={on ? 'true' : 'false'}
              onClick={() => onChange(o.value)}
            >
              {o.title}
              {o.count !== undefined && o.count > 0 && (
                <View className="seg__n">{o.count > 99 ? '99+' : o.count}</View>
              )}
            </View>
          );
        })}
      </View>
    </Sideways>
  );
}
