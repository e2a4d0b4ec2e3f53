import { type Alarm, alarmReached, type Limited, nextRing } from '#kernel/alarms';
import type { Deadline } from '#kernel/deadline';
import { nextAttempt, type OutboxEntry } from '#kernel/outbox';
import type { Instant } from '#types/time';

type LimitedOrder = Pick<Limited, 'alarm' | 'calendar'> & {
  deadline: Deadline | null;
  settings: { escalateDays: number };
};

const limited = ({ deadline, alarm, calendar, settings }: LimitedOrder): Limited => ({
  dueAt: deadline?.dueAt ?? null,
  alarm,
  calendar,
  escalateDays: settings.escalateDays,
});

export const alarmAt = (order: LimitedOrder, now: Instant): Alarm | null => alarmReached(limited(order), now);

/** When the clock has to look at it next: a limit, or a message that waits. */
export const nextAlarm = (order: LimitedOrder & { outbox: readonly OutboxEntry[] }): Instant | null => {
  const limit = nextRing(limited(order));
  const attempt = nextAttempt(order.outbox);
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};
