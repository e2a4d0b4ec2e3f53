import type { Instant } from '#types/time';
import { type Calendar, workdayAfter, workdaysBetween } from './calendar';
import { dayOf, endOfDay } from './instant';

export type DeadlineRule = { workingDays: number; source: 'default' | 'setting' };
export type Pause = { from: Instant; until: Instant | null; reason: string };
/** A limit in working days; it keeps the rule that made it and every pause with its reason. */
export type Deadline = {
  rule: DeadlineRule;
  startedAt: Instant;
  dueAt: Instant;
  /** The official calendar does not reach the due day yet. */
  provisional: boolean;
  pauses: readonly Pause[];
};

/** Counts from the day after `startedAt`; the limit ends with the last working day. */
export const startDeadline = (rule: DeadlineRule, startedAt: Instant, calendar: Calendar): Deadline =>
  settle({ rule, startedAt, dueAt: startedAt, provisional: false, pauses: [] }, calendar);

export const isPaused = (deadline: Deadline): boolean => deadline.pauses.at(-1)?.until === null;

export const pauseDeadline = (deadline: Deadline, from: Instant, reason: string): Deadline =>
  isPaused(deadline)
    ? deadline
    : { ...deadline, pauses: [...deadline.pauses, { from, until: null, reason }] };

/** Ends the running pause and moves the due day by the working days that passed in it. */
export const resumeDeadline = (deadline: Deadline, until: Instant, calendar: Calendar): Deadline => {
  const open = deadline.pauses.at(-1);
  if (!open || open.until !== null) return deadline;
  return settle({ ...deadline, pauses: [...deadline.pauses.slice(0, -1), { ...open, until }] }, calendar);
};

/** Made anew from the rule and the pauses; also used when a new year's calendar was published. */
export const settle = (deadline: Deadline, calendar: Calendar): Deadline => {
  const paused = deadline.pauses.reduce(
    (days, pause) =>
      pause.until === null ? days : days + workdaysBetween(calendar, dayOf(pause.from), dayOf(pause.until)),
    0,
  );
  const day = workdayAfter(calendar, dayOf(deadline.startedAt), deadline.rule.workingDays + paused);
  return { ...deadline, dueAt: endOfDay(day), provisional: day > calendar.coveredUntil };
};

export const isOverdue = (deadline: Deadline, now: Instant): boolean =>
  !isPaused(deadline) && now > deadline.dueAt;

/** Working days left, counting from today; negative when passed. */
export const workdaysLeft = (deadline: Deadline, now: Instant, calendar: Calendar): number =>
  workdaysBetween(calendar, dayOf(now), dayOf(deadline.dueAt));
