import { View } from '@tarojs/components';

type Props<V extends string> = {
  options: readonly { value: V; title: string; count?: number }[];
  value: V;
  onChange: (value: V) => void;
  label: string;
};

/** Switches between lists of one screen; scrolls sideways rather than shrinking its words. */
export function Segmented<V extends string>({ options, value, onChange, label }: Props<V>) {
  return (
    <View compileMode className="seg" aria-role="tablist" aria-label={label}>
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
  );
}
