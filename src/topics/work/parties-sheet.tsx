import { View } from '@tarojs/components';
import { PARTY_KIND_LABELS, PARTY_KINDS, type PartyKind } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { scopesOf } from '../scope.view';
import { changeOf } from '../topics.changes';
import { at } from '../topics.client';
import { after, type SheetProps } from './sheet.types';

const KINDS = PARTY_KINDS.map((value) => ({ value, title: PARTY_KIND_LABELS[value] }));

type Party = { kind: PartyKind; name: string };
const NEW: Party = { kind: 'property', name: '' };

/** Whom it concerns, and who has to be at the table. */
export function PartiesSheet(props: SheetProps) {
  const { topic } = props;
  const scopes = scopesOf(topic.where);
  const [first] = topic.affected;
  const form = useSendForm<{ scope: string; parties: Party[] }>(`topic-parties:${topic.id}`, {
    scope: first?.territory ?? scopes[0]?.value ?? '',
    parties: [NEW],
  });
  const { scope, parties } = form.value;
  const named = parties.filter(({ name }) => name.trim() !== '');
  const change = changeOf('topics.setParties', '确定参与者', topic, {
    affected: [at(scope)],
    parties: named.map(({ kind, name }) => ({ kind, name: name.trim() })),
  });
  const set = (place: number, more: Partial<Party>) =>
    form.set({ parties: parties.map((party, n) => (n === place ? { ...party, ...more } : party)) });
  return (
    <FormSheet
      title="确定参与者"
      submit="确定"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, scope === '', after(props, '参与者已确定'))}
    >
      <Field label="涉及范围" hint="范围里的住户都会收到通报，网格员可以上门听意见。">
        <Segmented
          options={scopes}
          value={scope}
          onChange={(next) => form.set({ scope: next })}
          label="涉及范围"
        />
      </Field>
      {parties.map((party, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else to be known by
        <Field key={place} label={`该到会的一方 ${place + 1}`}>
          <View className="tp-pair">
            <PickerRow
              options={KINDS}
              value={party.kind}
              onChange={(kind) => set(place, { kind })}
              label="哪一类"
              placeholder="请选择"
            />
            <TextInput
              value={party.name}
              onChange={(name) => set(place, { name })}
              max={30}
              label="名称"
              placeholder="例：平安物业"
            />
          </View>
        </Field>
      ))}
      <Button size="sm" kind="plain" icon="plus" onTap={() => form.set({ parties: [...parties, NEW] })}>
        再加一方
      </Button>
    </FormSheet>
  );
}
