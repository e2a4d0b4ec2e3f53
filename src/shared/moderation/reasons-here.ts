import { HELD_FOR_LABELS, REPORT_LABELS, type ReportReason } from '#types/moderation.labels';

type Doubt = keyof typeof HELD_FOR_LABELS | null;
export type About = { heldFor: Doubt; reports: readonly { reason: ReportReason }[]; appealHeldFor?: Doubt };

const sunk = (words: string) => ({ words, look: 'sunk' as const });

/** Why somebody's words lie with the moderators: what the check said, and what people reported. */
export function reasonsHere({ heldFor, reports, appealHeldFor = null }: About) {
  const reasons = [...new Set(reports.map(({ reason }) => REPORT_LABELS[reason]))].join('、');
  return [
    heldFor && sunk(HELD_FOR_LABELS[heldFor]),
    appealHeldFor && sunk(`申诉的话：${HELD_FOR_LABELS[appealHeldFor]}`),
    reports.length > 0 && sunk(`${reports.length} 人举报：${reasons}`),
  ];
}
