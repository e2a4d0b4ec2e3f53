/** Why a proposer takes their topic back; chosen, not written, so that nobody has to check it before it is shown. */
export const WITHDRAW_REASONS = ['solved', 'reword', 'elsewhere', 'other'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];
export const WITHDRAW_REASON_LABELS: Record<WithdrawReason, string> = {
  solved: '事情已经解决',
  reword: '想写清楚再提',
  elsewhere: '已有别的议题在商量',
  other: '暂时不提了',
};

/** What of a topic was wrong. It stays as it was laid down; the correction stands before it. */
export const CORRECTED_PARTS = ['screening', 'meeting', 'plan', 'decision', 'feedback'] as const;
export type CorrectedPart = (typeof CORRECTED_PARTS)[number];
export const CORRECTED_PART_LABELS: Record<CorrectedPart, string> = {
  screening: '审议结果',
  meeting: '会议和纪要',
  plan: '方案',
  decision: '协商意见',
  feedback: '落实和反馈',
};
