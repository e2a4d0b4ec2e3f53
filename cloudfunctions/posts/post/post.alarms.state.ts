import { type CalendarOverrides, calendarOf, workdayAfter } from '#kernel/calendar';
import type { Deadline } from '#kernel/deadline';
import { dayOf, endOfDay, HOUR, plusMs, startOfDay } from '#kernel/instant';
import { nextAttempt, type OutboxEntry } from '#kernel/outbox';
import type { PostAlarm } from '#types/posts.labels';
import type { Instant } from '#types/time';

/** When an office opens. */
const MORNING = 8.5 * HOUR;

type Limited = {
  deadline: Deadline | null;
  alarm: PostAlarm;
  calendar: CalendarOverrides;
  escalateDays: number;
};

/** In the order of time: a reminder on the morning of the last day, its end, and some working days after that. */
const stepsOf = ({ deadline, calendar, escalateDays }: Limited): readonly [PostAlarm, Instant][] => {
  if (deadline === null) return [];
  const lastDay = dayOf(deadline.dueAt);
  return [
    ['reminded', plusMs(startOfDay(lastDay), MORNING)],
    ['overdue', deadline.dueAt],
    ['escalated', endOfDay(workdayAfter(calendarOf(calendar), lastDay, escalateDays))],
  ];
};

const aheadOf = (post: Limited): readonly [PostAlarm, Instant][] => {
  const steps = stepsOf(post);
  return steps.slice(steps.findIndex(([alarm]) => alarm === post.alarm) + 1);
};

/** The furthest step that time has reached, if it was not taken yet: who wakes late does not ring twice. */
export const alarmAt = (post: Limited, now: Instant): PostAlarm | null =>
  aheadOf(post)
    .filter(([, at]) => at < now)
    .at(-1)?.[0] ?? null;

/** When the clock has to look at it next: a limit, or a message that waits. */
export const nextAlarm = (post: Limited & { outbox: readonly OutboxEntry[] }): Instant | null => {
  const [step] = aheadOf(post);
  const attempt = nextAttempt(post.outbox);
  // the limit itself may still be used
  const limit = step ? plusMs(step[1], 1) : null;
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};
