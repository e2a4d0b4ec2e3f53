import { MAX_WISH_REASON, SETTLEMENT_LABELS, SETTLEMENTS, type Settlement } from '#types/wishes.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { settle } from '../wishes.changes';
import { MinutesField } from './minutes-field';
import type { SheetProps } from './sheets.types';

const OUTCOMES = SETTLEMENTS.map((value) => ({ value, title: SETTLEMENT_LABELS[value] }));
type Form = { outcome: Settlement; minutes: string | null; words: string };

export function SettleSheet({ wish, onClose, onSent }: SheetProps) {
  const form = useSendForm<Form>(`wish-settle:${wish.id}`, { outcome: 'given', minutes: null, words: '' });
  const { outcome, minutes, words } = form.value;
  const needsMinutes = outcome === 'given' && wish.parties?.helper?.number != null;
  const isMissing = words.trim() === '' || (needsMinutes && minutes === null);
  const rest = {
    outcome,
    minutes: needsMinutes && minutes !== null ? Number(minutes) : null,
    words: words.trim(),
  };
  const press = () =>
    void form.submit(settle(wish, rest), isMissing, {
      done: () => '已处理，双方都会收到消息',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="处理不同说法"
      submit="就这样处理"
      busy={form.busy}
      problem={form.problem}
      onSubmit={press}
      onClose={onClose}
    >
      <Field label="怎么处理">
        <PickerRow
          options={OUTCOMES}
          value={outcome}
          onChange={(next) => form.set({ outcome: next })}
          label="怎么处理"
          placeholder="请选择"
        />
      </Field>
      {needsMinutes && (
        <MinutesField
          value={minutes}
          onChange={(next) => form.set({ minutes: next })}
          {...(form.tried && minutes === null ? { error: '请选双方都认可的时间' } : {})}
        />
      )}
      <Field
        label="了解到的情况"
        required
        {...(form.tried && words.trim() === '' ? { error: '请写明了解到的情况' } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WISH_REASON}
          label="了解到的情况"
          placeholder="例：两边都打过电话，确实来了半小时"
        />
      </Field>
    </FormSheet>
  );
}
