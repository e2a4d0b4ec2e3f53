import { REPORT_LABELS, REPORT_REASONS, type ReportReason } from '#types/moderation.labels';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { report } from '../wishes.changes';
import { FormSheet } from './form-sheet';
import type { SheetProps } from './sheets.types';

const REASONS = REPORT_REASONS.map((value) => ({ value, title: REPORT_LABELS[value] }));

export function ReportSheet({ wish, onClose, onSent }: SheetProps) {
  const form = useSendForm<{ reason: ReportReason | null }>(`wish-report:${wish.id}`, { reason: null });
  const { reason } = form.value;
  const press = () =>
    void form.submit(report(wish, reason ?? 'other'), reason === null, {
      done: () => '已收到举报，社区会来看',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="举报这条心愿"
      submit="举报"
      kind="bad"
      busy={form.busy}
      problem={form.problem}
      onSubmit={press}
      onClose={onClose}
    >
      <Field label="为什么" required {...(form.tried && reason === null ? { error: '请选一个原因' } : {})}>
        <PickerRow
          options={REASONS}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
          label="为什么"
          placeholder="请选择"
        />
      </Field>
    </FormSheet>
  );
}
