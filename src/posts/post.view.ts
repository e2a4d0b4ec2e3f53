import type { PostSummary } from '#types/post-shapes';
import { POST_KIND_LABELS, type PostKind } from '#types/posts.labels';
import { dayText, whenText } from '../shared/format/dates';
import type { IconName } from '../shared/ui/show/icons';
import type { Mark } from '../shared/ui/tone';

export const KIND_ICONS: Record<PostKind, IconName> = {
  suggestion: 'light',
  inquiry: 'search',
  praise: 'star',
  talk: 'chat',
};

/** `建议 · 张** · 今天 14:30`. */
export const headText = ({ kind, author, mine, at }: PostSummary, now: number): string =>
  [POST_KIND_LABELS[kind], mine ? '我' : author, whenText(at, now)].join(' · ');

/** `12 人支持 · 3 条评论`; nothing where there is nothing. */
export const countText = ({ likes, comments }: Pick<PostSummary, 'likes' | 'comments'>): string =>
  [likes > 0 && `${likes} 人支持`, comments > 0 && `${comments} 条评论`].filter(Boolean).join(' · ');

/** `11月28日前答复`, and that the date may still move. */
export const dueText = (due: NonNullable<PostSummary['due']>, now: number): string =>
  due.overdue
    ? `应在${dayText(due.dueAt, now)}前答复，已逾期`
    : `${dayText(due.dueAt, now)}前答复${due.provisional ? '（暂定）' : ''}`;

/** What became of it, as everybody may know. */
export const standingMark = ({ standing, due }: PostSummary, now: number): Mark | null => {
  if (standing === 'answered') return { icon: 'done', tone: 'pri', words: '社区已答复' };
  if (standing === 'topic') return { icon: 'people', tone: 'pri', words: '已转为协商议题' };
  if (standing === 'request') return { icon: 'send', tone: 'pri', words: '已转为诉求办理' };
  if (due === null) return null;
  return due.overdue
    ? { icon: 'warn', tone: 'bad', words: dueText(due, now) }
    : { icon: 'clock', tone: 'info', words: dueText(due, now) };
};

/** What its author is told of the moderation; nothing where it is simply shown. */
export const stateMark = (state: 'shown' | 'held' | 'hidden'): Mark | null => {
  if (state === 'held') return { icon: 'clock', tone: 'warn', words: '已收到，正在审核' };
  return state === 'hidden' ? { icon: 'close', tone: 'mute', words: '没有公开' } : null;
};
