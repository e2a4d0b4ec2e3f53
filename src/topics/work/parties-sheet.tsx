import { View } from '@tarojs/components';
import { PARTY_KIND_LABELS, PARTY_KINDS, type PartyKind } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { changeOf } from '../topics.changes';
import { at } from '../topics.client';
import { type Scope, ScopeField, scopesIn } from './scope-field';
import { after, type SheetProps } from './sheet.types';

const KINDS = PARTY_KINDS.map((value) => ({ value, title: PARTY_KIND_LABELS[value] }));

type Party = { kind: PartyKind; name: string };
const NEW: Party = { kind: 'property', name: '' };

/** Whom it concerns, and who has to be at the table. */
export function PartiesSheet(props: SheetProps) {
  const { topic } = props;
  const form = useSendForm<{ scopes: Scope[]; parties: Party[] }>(`topic-parties:${topic.id}`, {
    scopes: scopesIn(topic),
    parties: [NEW],
  });
  const { scopes, parties } = form.value;
  const named = parties.filter(({ name }) => name.trim() !== '');
  const change = changeOf('topics.setParties', '确定参与者', topic, {
    affected: scopes.map(({ territory }) => at(territory)),
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
      onSubmit={() => void form.submit(change, scopes.length === 0, after(props, '参与者已确定'))}
    >
      <ScopeField
        topic={topic}
        value={scopes}
        tried={form.tried}
        onChange={(next) => form.set({ scopes: next })}
      />
      {topic.parties.length > 0 && (
        <View className="tp-k tp-gap">{`已确定：${topic.parties.map(({ name }) => name).join('、')}`}</View>
      )}
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
