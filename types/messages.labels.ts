/** What came of a message at WeChat. Whatever it is, the message itself stands in the app. */
export const MESSAGE_STATES = ['sent', 'no_credit', 'uncertain', 'waiting', 'here_only'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export const MESSAGE_STATE_LABELS: Record<MessageState, string> = {
  sent: '微信已提醒',
  no_credit: '没有提醒次数，只在这里显示',
  uncertain: '微信可能没有提醒到',
  waiting: '微信稍后提醒',
  here_only: '只在这里显示',
};
