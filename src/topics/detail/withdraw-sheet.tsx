import { WITHDRAW_REASON_LABELS, WITHDRAW_REASONS, type WithdrawReason } from '#types/topic-ends.labels';
import type { TopicDetail } from '#types/topic-shapes';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import { changeOf } from '../topics.changes';

const REASONS = WITHDRAW_REASONS.map((value) => ({ value, title: WITHDRAW_REASON_LABELS[value] }));
type Props = { topic: TopicDetail; onClose: () => void; onSent: () => void };

/** Its proposer takes it back, with a reason that everybody reads. */
export function WithdrawSheet({ topic, onClose, onSent }: Props) {
  const form = useSendForm<{ reason: WithdrawReason | null }>(`topic-withdraw:${topic.id}`, { reason: null });
  const { reason } = form.value;
  const press = () =>
    void form.submit(
      changeOf('topics.withdraw', '收回', topic, { reason: reason ?? 'other' }),
      reason === null,
      {
        done: () => '议题已收回',
        onSent: () => {
          onClose();
          onSent();
        },
      },
    );
  return (
    <FormSheet
      title="收回这个议题"
      submit="收回"
      kind="bad"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      <Field
        label="为什么收回"
        hint="原因会写在议题里，附议过的邻居会收到。收回后不能恢复，以后可以另提。"
        required
        {...(form.tried && reason === null ? { error: '请选一项' } : {})}
      >
        <PickList
          options={REASONS}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
          label="为什么收回"
        />
      </Field>
    </FormSheet>
  );
}
