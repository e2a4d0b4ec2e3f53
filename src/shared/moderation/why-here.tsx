import './moderation.scss';
import { View } from '@tarojs/components';
import { REPORT_LABELS, type ReportReason } from '#types/moderation.labels';

const HELD = {
  risky: '微信检查认为有风险',
  review: '微信检查建议人工看',
  unchecked: '微信检查没有回应，先不公开',
} as const;

type Props = { heldFor: keyof typeof HELD | null; reports: readonly { reason: ReportReason }[] };

/** Why somebody's words lie with the moderators: what the check said, and what people reported. */
export function WhyHere({ heldFor, reports }: Props) {
  const reasons = [...new Set(reports.map(({ reason }) => REPORT_LABELS[reason]))].join('、');
  return (
    <>
      {heldFor && <View className="mo-why">{HELD[heldFor]}</View>}
      {reports.length > 0 && <View className="mo-why">{`${reports.length} 人举报：${reasons}`}</View>}
    </>
  );
}
