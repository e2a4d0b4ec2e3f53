import { View } from '@tarojs/components';
import { REPORT_LABELS, REPORT_REASONS, type ReportReason } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { Sheet } from '../../shared/ui/over/sheet';
import type { IconName } from '../../shared/ui/show/icons';
import { Notice } from '../../shared/ui/show/notice';
import { report } from '../posts.changes';

const ICONS: Record<ReportReason, IconName> = {
  abuse: 'noise',
  privacy: 'shield',
  false: 'close',
  advert: 'bell',
  other: 'more',
};
const REASONS = REPORT_REASONS.map((value) => ({ value, title: REPORT_LABELS[value], icon: ICONS[value] }));

type Props = { text: { id: QueuedText['id']; words: string }; onClose: () => void; onSent: () => void };

export function ReportSheet({ text, onClose, onSent }: Props) {
  const form = useSendForm<{ reason: ReportReason | null }>(`post-report:${text.id}`, { reason: null });
  const { reason } = form.value;
  const press = () =>
    void form.submit(report(text.id, reason ?? 'other'), reason === null, {
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
      <View className="po-quote">{text.words}</View>
      <Field label="为什么" required {...(form.tried && reason === null ? { error: '请选一个原因' } : {})}>
        <OptionGrid
          options={REASONS}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
          label="原因"
        />
      </Field>
    </Sheet>
  );
}
