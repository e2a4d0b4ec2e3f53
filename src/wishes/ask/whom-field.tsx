import { View } from '@tarojs/components';
import { WISH_RELATION_LABELS, WISH_RELATIONS, type WishRelation } from '#types/wishes.labels';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import type { AskDraft, Problems } from './ask.rules';

const WHOM = [
  { value: 'me', title: '我自己' },
  { value: 'other', title: '家里老人、邻居' },
] as const;
const RELATIONS = WISH_RELATIONS.map((value) => ({ value, title: WISH_RELATION_LABELS[value] }));

type Props = {
  value: AskDraft;
  problems: Problems;
  home: string | null;
  set: (part: Partial<AskDraft>) => void;
};

const wrong = (error: string | undefined) => (error ? { error } : {});

function Other({ value, problems, set }: Omit<Props, 'home'>) {
  const choose = usePlaceChoice((place) => set({ place }));
  return (
    <>
      <Field label="对方是我的">
        <PickerRow<WishRelation>
          options={RELATIONS}
          value={value.relation}
          onChange={(relation) => set({ relation })}
          label="对方是我的"
          placeholder="请选择"
        />
      </Field>
      <Field label="对方的姓名" required {...wrong(problems.name)}>
        <TextInput value={value.name} onChange={(name) => set({ name })} max={20} label="对方的姓名" />
      </Field>
      <Field label="对方的电话（可不填）" hint="不填就联系您。" {...wrong(problems.phone)}>
        <TextInput
          value={value.phone}
          onChange={(phone) => set({ phone })}
          max={11}
          type="number"
          label="对方的电话"
        />
      </Field>
      <Field label="对方住的楼栋" required {...wrong(problems.place)}>
        <Button kind="sec" block icon="pin" onTap={() => choose('building', value.place?.territory ?? null)}>
          {value.place?.label ?? '选择楼栋'}
        </Button>
      </Field>
      <Field label="单元和房号（可不填）">
        <TextInput
          value={value.detail}
          onChange={(detail) => set({ detail })}
          max={40}
          placeholder="例：1单元302"
          label="单元和房号"
        />
      </Field>
    </>
  );
}

/** For whom help is wanted: oneself at one's own door, or somebody whom one knows. */
export function WhomField({ value, problems, home, set }: Props) {
  const isOther = value.relation !== null;
  return (
    <>
      <Field label="帮谁" {...(isOther ? {} : wrong(problems.place))}>
        <Segmented
          options={WHOM}
          value={isOther ? 'other' : 'me'}
          onChange={(whom) => set({ relation: whom === 'other' ? 'parent' : null })}
          label="帮谁"
        />
        {!isOther && home && <View className="ws-hint">{`地址：${home}，只有认领的志愿者和社区看得到`}</View>}
      </Field>
      <View>{isOther && <Other value={value} problems={problems} set={set} />}</View>
    </>
  );
}
