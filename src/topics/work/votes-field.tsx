import { View } from '@tarojs/components';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import type { Votes } from './deciding.view';

const KINDS = [
  ['agree', '赞成'],
  ['disagree', '反对'],
  ['abstain', '弃权'],
] as const;

type Props = { value: Votes; onChange: (value: Votes) => void };

/** Three numbers, where somebody counted. */
export function VotesField({ value, onChange }: Props) {
  return (
    <Field label="到会的人怎么表态" hint="没有计票不用填。">
      <View className="tp-votes">
        {KINDS.map(([kind, name]) => (
          <View key={kind} className="tp-votes__i">
            <View className="tp-k">{name}</View>
            <TextInput
              value={value[kind]}
              onChange={(next) => onChange({ ...value, [kind]: next.replace(/\D/g, '') })}
              type="number"
              max={4}
              label={`${name}人数`}
              placeholder="0"
            />
          </View>
        ))}
      </View>
    </Field>
  );
}
