import { type CalendarOverrides, calendarOf, workdayAfter } from '#kernel/calendar';
import type { Deadline } from '#kernel/deadline';
import { dayOf, endOfDay, HOUR, plusMs, startOfDay } from '#kernel/instant';
import { nextAttempt, type OutboxEntry } from '#kernel/outbox';
import type { OrderAlarm } from '#types/ratings.labels';
import type { Instant } from '#types/time';

/** When an office opens. */
const MORNING = 8.5 * HOUR;

/** `escalated` is no alarm that stays: the order is with the street then. */
export type Ring = Exclude<OrderAlarm, 'quiet'> | 'escalated';
type Limited = {
  deadline: Deadline | null;
  alarm: OrderAlarm;
  calendar: CalendarOverrides;
  settings: { escalateDays: number };
};

const aheadOf = ({ deadline, alarm, calendar, settings }: Limited): readonly [Ring, Instant][] => {
  if (deadline === null) return [];
  const lastDay = dayOf(deadline.dueAt);
  const steps: [Ring, Instant][] = [
    ['reminded', plusMs(startOfDay(lastDay), MORNING)],
    ['overdue', deadline.dueAt],
    ['escalated', endOfDay(workdayAfter(calendarOf(calendar), lastDay, settings.escalateDays))],
  ];
  return steps.slice(steps.findIndex(([ring]) => ring === alarm) + 1);
};

/** The furthest step that time has reached: who wakes late does not ring twice. */
export const ringAt = (order: Limited, now: Instant): Ring | null =>
  aheadOf(order)
    .filter(([, at]) => at < now)
    .at(-1)?.[0] ?? null;

/** When the clock has to look at it next: a limit, or a message that waits. */
export const nextAlarm = (order: Limited & { outbox: readonly OutboxEntry[] }): Instant | null => {
  const [step] = aheadOf(order);
  const attempt = nextAttempt(order.outbox);
  // the limit itself may still be used
  const limit = step ? plusMs(step[1], 1) : null;
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};
