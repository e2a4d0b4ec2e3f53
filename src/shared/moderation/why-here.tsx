import './moderation.scss';
import { View } from '@tarojs/components';
import { HELD_FOR_LABELS, REPORT_LABELS, type ReportReason } from '#types/moderation.labels';

type Props = { heldFor: keyof typeof HELD_FOR_LABELS | null; reports: readonly { reason: ReportReason }[] };

/** Why somebody's words lie with the moderators: what the check said, and what people reported. */
export function WhyHere({ heldFor, reports }: Props) {
  const reasons = [...new Set(reports.map(({ reason }) => REPORT_LABELS[reason]))].join('、');
  return (
    <>
      {heldFor && <View className="mo-why">{HELD_FOR_LABELS[heldFor]}</View>}
      {reports.length > 0 && <View className="mo-why">{`${reports.length} 人举报：${reasons}`}</View>}
    </>
  );
}
