export const REPORT_REASONS = ['abuse', 'privacy', 'false', 'advert', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
export const REPORT_LABELS: Record<ReportReason, string> = {
  abuse: '辱骂或攻击他人',
  privacy: '泄露他人隐私',
  false: '内容不实',
  advert: '广告',
  other: '其他',
};

/** `held`: waits for a person; nobody else sees it. `hidden`: a moderator decided so, with a reason. */
export const TEXT_STATES = ['shown', 'held', 'hidden'] as const;
export type TextState = (typeof TEXT_STATES)[number];
export const TEXT_STATE_LABELS: Record<TextState, string> = {
  shown: '已公开',
  held: '审核中',
  hidden: '未公开',
};

/** Where moderators find a text. */
export const MODERATION_QUEUES = ['held', 'reported', 'appealed'] as const;
export type ModerationQueue = (typeof MODERATION_QUEUES)[number];
export const MODERATION_QUEUE_LABELS: Record<ModerationQueue, string> = {
  held: '待审核',
  reported: '被举报',
  appealed: '申诉',
};

/** Why a text is held: what WeChat's check said, or that it said nothing. */
export const HELD_FOR_LABELS = {
  risky: '微信检查认为有风险',
  review: '微信检查建议人工看',
  unchecked: '微信检查没有回应，先不公开',
} as const;

export const MAX_REASON = 200;
