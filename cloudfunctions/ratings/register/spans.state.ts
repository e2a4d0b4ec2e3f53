import { DAY, dayOf, endOfDay, MINUTE, nextDay, plusMs, startOfDay } from '#kernel/instant';
import type { Day, Instant } from '#types/time';

export type Span = { opensAt: Instant; closesAt: Instant };

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-Q4`, by the calendar of Asia/Shanghai. */
export const quarterOf = (now: Instant): string => {
  const day = dayOf(now);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

const firstDay = (quarter: string): Day =>
  `${quarter.slice(0, 4)}-${two((Number(quarter.slice(6)) - 1) * 3 + 1)}-01`;

const quarterAfter = (quarter: string): string =>
  quarter.endsWith('Q4')
    ? `${Number(quarter.slice(0, 4)) + 1}-Q1`
    : `${quarter.slice(0, 6)}${Number(quarter.slice(6)) + 1}`;

export const yearOf = (now: Instant): number => Number(dayOf(now).slice(0, 4));

/** A round that few could still take part in is left out. */
const LEAST = 5 * DAY;

const daysFrom = (first: Day, days: number, last: Day): Span => {
  const end = nextDay(first, days - 1);
  return { opensAt: startOfDay(first), closesAt: endOfDay(end < last ? end : last) };
};

/** Both lie in the quarter that names the round, so that a quarter has one. */
const spanIn = (
  quarter: string,
  { estateOpensOn, estateDays }: { estateOpensOn: number; estateDays: number },
): Span =>
  daysFrom(
    nextDay(firstDay(quarter), estateOpensOn - 1),
    estateDays,
    nextDay(firstDay(quarterAfter(quarter)), -1),
  );

const begunBy = ({ opensAt, closesAt }: Span, now: Instant): Span | null => {
  const from = opensAt > now ? opensAt : now;
  return plusMs(from, LEAST) > closesAt ? null : { opensAt: from, closesAt };
};

/** The round that is open or comes next. @param after the quarter that was counted last */
export const nextQuarter = (
  settings: { estateOpensOn: number; estateDays: number },
  now: Instant,
  after: string | null,
): Span & { quarter: string } => {
  let quarter = quarterOf(now);
  for (;;) {
    const span = begunBy(spanIn(quarter, settings), now);
    if (span && (after === null || quarter > after)) return { quarter, ...span };
    quarter = quarterAfter(quarter);
  }
};

/** The appraisal that is open or comes next. @param after the year that was counted last */
export const nextYear = (
  { appraisalMonth, appraisalDays }: { appraisalMonth: number; appraisalDays: number },
  now: Instant,
  after: number | null,
): Span & { year: number } => {
  let year = Math.max(yearOf(now), (after ?? 0) + 1);
  for (;;) {
    const span = begunBy(daysFrom(`${year}-${two(appraisalMonth)}-01`, appraisalDays, `${year}-12-31`), now);
    if (span) return { year, ...span };
    year += 1;
  }
};

export const isOpen = ({ opensAt, closesAt }: Span, now: Instant): boolean =>
  opensAt <= now && now <= closesAt;

/** A call that began before the end may still be writing: a function has twenty seconds. */
export const countAt = ({ closesAt }: Span): Instant => plusMs(closesAt, 2 * MINUTE);
