import type { Role } from '#types/roles';
import type { QueuedWish } from '#types/wish-help';
import { WISH_KIND_LABELS, WISH_QUEUE_LABELS, WISH_QUEUES, WISH_STATUS_LABELS } from '#types/wishes.labels';
import { dayText } from '../../shared/format/dates';
import type { Me } from '../../shared/session/session';
import type { Mark } from '../../shared/ui/tone';

const VERIFIERS: readonly Role[] = ['community_staff', 'community_lead'];

/** The territory for which one verifies; `null`: none. */
export const deskOf = (me: Me): string | null =>
  me.memberships.find(({ role }) => VERIFIERS.includes(role))?.territory ?? null;

export const QUEUES = WISH_QUEUES.map((value) => ({ value, title: WISH_QUEUE_LABELS[value] }));

export const QUEUE_EMPTY = {
  icon: 'done',
  title: '这里没有要处理的心愿',
  words: '有新的会出现在这里，也会发消息提醒。',
} as const;

export const kindText = ({ kind, area }: Pick<QueuedWish, 'kind' | 'area'>): string =>
  `${WISH_KIND_LABELS[kind]} · ${area}`;

export const waitText = ({ until, askedAt }: Pick<QueuedWish, 'until' | 'askedAt'>, now: number): string =>
  until === null
    ? `${dayText(askedAt, now)}提出`
    : `${dayText(askedAt, now)}提出，${dayText(until, now)}前处理`;

export const markOf = ({ status, until, reports }: QueuedWish, now: number): Mark => {
  if (reports > 0) return { tone: 'bad', icon: 'warn', words: `${reports} 人举报` };
  const isLate = status === 'submitted' && until !== null && Date.parse(until) < now;
  if (isLate) return { tone: 'bad', icon: 'clock', words: '核实已超时' };
  return { tone: 'info', icon: 'info', words: WISH_STATUS_LABELS[status] };
};
