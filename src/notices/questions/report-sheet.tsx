import { View } from '@tarojs/components';
import type { NoticeQuestion } from '#types/notice-questions';
import { REPORT_LABELS, REPORT_REASONS, type ReportReason } from '#types/notices.labels';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { PickList } from '../components/pick-list';
import { report } from '../notices.changes';

const REASONS = REPORT_REASONS.map((value) => ({ value, title: REPORT_LABELS[value] }));

type Props = { question: NoticeQuestion; onClose: () => void; onSent: () => void };

export function ReportSheet({ question, onClose, onSent }: Props) {
  const form = useSendForm<{ reason: ReportReason | null }>(`notice-report:${question.id}`, { reason: null });
  const { reason } = form.value;
  const press = () =>
    void form.submit(report(question.id, reason ?? 'other'), reason === null, {
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
      <View className="nt-quote">{question.words}</View>
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
