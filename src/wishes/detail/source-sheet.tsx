import {
  INQUIRY_OUTCOME_LABELS,
  MAX_HELPER_NAME,
  MAX_WISH_REASON,
  WISH_SOURCE_LABELS,
} from '#types/wishes.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { recordSource } from '../wishes.changes';
import type { SheetProps } from './sheets.types';

const OUTCOMES = (['waiting', 'declined', 'accepted'] as const).map((value) => ({
  value,
  title: INQUIRY_OUTCOME_LABELS[value],
}));
type Form = { to: string; outcome: 'waiting' | 'accepted' | 'declined'; words: string };

const PLACEHOLDERS = { government: '例：街道民政办', society: '例：社工站、慈善组织、爱心商户' };

export function SourceSheet({ wish, onClose, onSent }: SheetProps) {
  const source = wish.source === 'society' ? 'society' : 'government';
  const waiting =
    wish.sources[wish.sources.length - 1]?.inquiries.find(({ outcome }) => outcome === 'waiting')?.to ?? '';
  const form = useSendForm<Form>(`wish-source:${wish.id}:${source}`, {
    to: waiting,
    outcome: 'waiting',
    words: '',
  });
  const { to, outcome, words } = form.value;
  const press = () =>
    void form.submit(
      recordSource(wish, { source, to: to.trim(), outcome, words: words.trim() }),
      to.trim() === '',
      {
        done: ({ status }) => (status === 'open' ? '已公开给邻里志愿者' : '已记下'),
        onSent: () => {
          onClose();
          onSent();
        },
      },
    );
  return (
    <FormSheet
      title={`联系${WISH_SOURCE_LABELS[source]}`}
      submit="记下"
      busy={form.busy}
      problem={form.problem}
      onSubmit={press}
      onClose={onClose}
    >
      <Field
        label="联系了谁"
        required
        {...(form.tried && to.trim() === '' ? { error: '请写明联系了谁' } : {})}
      >
        <TextInput
          value={to}
          onChange={(next) => form.set({ to: next })}
          max={MAX_HELPER_NAME}
          label="联系了谁"
          placeholder={PLACEHOLDERS[source]}
        />
      </Field>
      <Field label="结果" hint="问到的都不能承担，就自动找下一个来源。">
        <Segmented
          options={OUTCOMES}
          value={outcome}
          onChange={(next) => form.set({ outcome: next })}
          label="结果"
        />
      </Field>
      <Field label="说明（可不填）">
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WISH_REASON}
          label="说明"
        />
      </Field>
    </FormSheet>
  );
}
