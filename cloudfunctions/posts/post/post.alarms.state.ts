import { type Alarm, alarmReached, type Limited, nextRing } from '#kernel/alarms';
import type { Deadline } from '#kernel/deadline';
import { nextAttempt, type OutboxEntry } from '#kernel/outbox';
import type { Instant } from '#types/time';

type LimitedPost = Omit<Limited, 'dueAt'> & { deadline: Deadline | null };

const limited = ({ deadline, alarm, calendar, escalateDays }: LimitedPost): Limited => ({
  dueAt: deadline?.dueAt ?? null,
  alarm,
  calendar,
  escalateDays,
});

export const alarmAt = (post: LimitedPost, now: Instant): Alarm | null => alarmReached(limited(post), now);

/** When the clock has to look at it next: a limit, or a message that waits. */
export const nextAlarm = (post: LimitedPost & { outbox: readonly OutboxEntry[] }): Instant | null => {
  const limit = nextRing(limited(post));
  const attempt = nextAttempt(post.outbox);
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};
