import { nextDay } from '#kernel/instant';
import type { Rhythm } from '#types/disclosure.labels';
import type { Day } from '#types/time';

type Regular = Exclude<Rhythm, 'at_once'>;

const two = (number: number): string => String(number).padStart(2, '0');

/** The month or quarter that a day lies in. */
export const periodOf = (day: Day, rhythm: Regular): string =>
  rhythm === 'monthly' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const rhythmOf = (period: string): Regular => (period.includes('Q') ? 'quarterly' : 'monthly');

const firstMonthOf = (period: string): number => {
  const part = period.slice(5);
  return part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
};

/** The first day after a period. */
const afterOf = (period: string): Day => {
  const next = firstMonthOf(period) + (rhythmOf(period) === 'monthly' ? 1 : 3);
  const year = Number(period.slice(0, 4));
  return next > 12 ? `${year + 1}-01-01` : `${year}-${two(next)}-01`;
};

/** The last day on which it is in time. @param graceDays days after the period's end */
export const dueOn = (period: string, graceDays: number): Day => nextDay(afterOf(period), graceDays - 1);

export const hasEnded = (period: string, today: Day): boolean => afterOf(period) <= today;

const before = (period: string): string => {
  const first = `${period.slice(0, 4)}-${two(firstMonthOf(period))}-01`;
  return periodOf(nextDay(first, -1), rhythmOf(period));
};

/** The running period and so many before it, the newest first. */
export const lastPeriods = (today: Day, rhythm: Regular, count: number): string[] => {
  const found = [periodOf(today, rhythm)];
  while (found.length <= count) found.push(before(found.at(-1) ?? ''));
  return found;
};

/** Full days: the first is the day after; the last counts to its end. */
export const publicSpan = (publishedOn: Day, days: number): { from: Day; until: Day; days: number } => ({
  from: nextDay(publishedOn),
  until: nextDay(publishedOn, days),
  days,
});
