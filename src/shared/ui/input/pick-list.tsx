import './pick.scss';
import { View } from '@tarojs/components';
import { PickRow } from './pick-row';

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
      {options.map(({ value: own, ...option }) => (
        <PickRow key={own} role="radio" on={own === value} onTap={() => onChange(own)} {...option} />
      ))}
    </View>
  );
}
