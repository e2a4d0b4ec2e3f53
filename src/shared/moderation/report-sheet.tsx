import type { OperationName } from '#types/contract';
import { REPORT_LABELS, REPORT_REASONS, type ReportReason } from '#types/moderation.labels';
import { useSendForm } from '../form/use-send-form';
import type { Change } from '../offline/queue.types';
import { Button } from '../ui/input/button';
import { Field } from '../ui/input/field';
import { PickList } from '../ui/input/pick-list';
import { Sheet } from '../ui/over/sheet';
import { Notice } from '../ui/show/notice';
import { Quote } from './quote';

const REASONS = REPORT_REASONS.map((value) => ({ value, title: REPORT_LABELS[value] }));

type Props<N extends OperationName> = {
  about: { id: string; words: string };
  change: (reason: ReportReason) => Change<N>;
  onClose: () => void;
  onSent: () => void;
};

/** Somebody finds that these words should not be read by everybody. */
export function ReportSheet<N extends OperationName>({ about, change, onClose, onSent }: Props<N>) {
  const form = useSendForm<{ reason: ReportReason | null }>(`report:${about.id}`, { reason: null });
  const { reason } = form.value;
  const press = () =>
    void form.submit(change(reason ?? 'other'), reason === null, {
      done: () => '已收到举报，工作人员会来看',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  const footer = (
    <Button kind="bad" block loading={form.busy} onTap={press}>
      举报
    </Button>
  );
  return (
    <Sheet open title="举报这条内容" onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Quote words={about.words} />
      <Field label="为什么" required {...(form.tried && reason === null ? { error: '请选一个原因' } : {})}>
        <PickList
          options={REASONS}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
          label="原因"
        />
      </Field>
    </Sheet>
  );
}
