import type { NoticeQuestion } from '#types/notice-questions';
import type { Mark } from '../../shared/ui/tone';

/** What the person who asked is told of it; nothing to others, who see only what is shown. */
export function stateOf({ mine, state, answer }: NoticeQuestion): Mark | null {
  if (!mine) return null;
  if (state === 'held') return { icon: 'clock', tone: 'warn', words: '已收到，正在审核' };
  if (state === 'hidden') return { icon: 'close', tone: 'mute', words: '没有公开' };
  return answer ? null : { icon: 'clock', tone: 'info', words: '等社区回答' };
}

/** Said at once after asking, as it is: held is not hidden and not shown. */
export const askedText = (state: NoticeQuestion['state']): string =>
  state === 'shown' ? '已发出，社区会在这里回答' : '已收到，正在审核，通过后大家才能看到';
