import { Picker, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Icon } from '../show/icon';

type Props<V extends string> = {
  options: readonly { value: V; title: string }[];
  value: V | null;
  onChange: (value: V) => void;
  label: string;
  placeholder: string;
};

/** A choice from a long list through WeChat's own wheel. */
export function PickerRow<V extends string>({ options, value, onChange, label, placeholder }: Props<V>) {
  const at = options.findIndex((o) => o.value === value);
  const chosen = options[at]?.title;
  // the same words are the same list: it is not sent again with every letter that is typed elsewhere
  const words = options.map(({ title }) => title).join('\n');
  const range = useMemo(() => words.split('\n'), [words]);
  return (
    <Picker
      mode="selector"
      range={range}
      value={Math.max(0, at)}
      onChange={({ detail }) => {
        const option = options[Number(detail.value)];
        if (option) onChange(option.value);
      }}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${label}，${chosen ?? placeholder}`}>
        <View className={chosen ? '' : 'inp__p'}>{chosen ?? placeholder}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}
