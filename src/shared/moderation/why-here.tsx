import './moderation.scss';
import { View } from '@tarojs/components';
import { HELD_FOR_LABELS, REPORT_LABELS, type ReportReason } from '#types/moderation.labels';

type Doubt = keyof typeof HELD_FOR_LABELS | null;
type Props = { heldFor: Doubt; reports: readonly { reason: ReportReason }[]; appealHeldFor?: Doubt };

/** Why somebody's words lie with the moderators: what the check said, and what people reported. */
export function WhyHere({ heldFor, reports, appealHeldFor = null }: Props) {
  const reasons = [...new Set(reports.map(({ reason }) => REPORT_LABELS[reason]))].join('、');
  return (
    <>
      {heldFor && <View className="mo-why">{HELD_FOR_LABELS[heldFor]}</View>}
      {appealHeldFor && <View className="mo-why">{`申诉的话：${HELD_FOR_LABELS[appealHeldFor]}`}</View>}
      {reports.length > 0 && <View className="mo-why">{`${reports.length} 人举报：${reasons}`}</View>}
    </>
  );
}
