import type { Instant } from '#types/time';
import { type CalendarOverrides, calendarOf, workdayAfter } from './calendar';
import { dayOf, endOfDay, HOUR, plusMs, startOfDay } from './instant';

/** How far the clock has come with a limit that nobody kept. */
export type Alarm = 'quiet' | 'reminded' | 'overdue' | 'escalated';

/** When an office opens. */
const MORNING = 8.5 * HOUR;

export type Limited = {
  /** `null`: no limit runs. */
  dueAt: Instant | null;
  alarm: Alarm;
  calendar: CalendarOverrides;
  /** Working days after the limit until somebody above hears of it. */
  escalateDays: number;
};

/** In the order of time: a reminder on the morning of the last day, its end, and some working days after that. */
const stepsOf = ({ dueAt, calendar, escalateDays }: Limited): readonly [Alarm, Instant][] => {
  if (dueAt === null) return [];
  const lastDay = dayOf(dueAt);
  return [
    ['reminded', plusMs(startOfDay(lastDay), MORNING)],
    ['overdue', dueAt],
    ['escalated', endOfDay(workdayAfter(calendarOf(calendar), lastDay, escalateDays))],
  ];
};

const aheadOf = (limited: Limited): readonly [Alarm, Instant][] => {
  const steps = stepsOf(limited);
  return steps.slice(steps.findIndex(([alarm]) => alarm === limited.alarm) + 1);
};

/** The furthest step that time has reached, if it was not taken yet: who wakes late does not ring twice. */
export const alarmReached = (limited: Limited, now: Instant): Alarm | null =>
  aheadOf(limited)
    .filter(([, at]) => at < now)
    .at(-1)?.[0] ?? null;

/** When the clock has to look at it next; `null`: never. */
export const nextRing = (limited: Limited): Instant | null => {
  const [step] = aheadOf(limited);
  // the limit itself may still be used
  return step ? plusMs(step[1], 1) : null;
};
