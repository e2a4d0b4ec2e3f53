import type { ActivitySummary } from '#types/activity-shapes';
import { dayKey } from '../../shared/format/dates';

const DAY_MS = 24 * 3_600_000;
const WEEK = 7;

/** `2026-11-22`, so many days later. */
const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const mondayOf = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday + 6) % WEEK));
};

export type Cell = { day: string; label: string; count: number; isPast: boolean };
const WEEKS = 5;

/** Five weeks from the Monday of this one, each day with how many begin on it. */
export function weeksFrom(today: string, activities: readonly Pick<ActivitySummary, 'startsAt'>[]): Cell[][] {
  const counts = new Map<string, number>();
  for (const { startsAt } of activities)
    counts.set(dayKey(startsAt), (counts.get(dayKey(startsAt)) ?? 0) + 1);
  const first = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: WEEK }, (_each, place) => {
      const day = plusDays(first, week * WEEK + place);
      const [, month, date] = day.split('-').map(Number);
      return {
        day,
        label: date === 1 ? `${month}/1` : `${date}`,
        count: counts.get(day) ?? 0,
        isPast: day < today,
      };
    }),
  );
}

/** Begins with what stands in the cell, then says which day that is. */
export const spokenCell = ({ day, label, count }: Cell): string => {
  const [, month, date] = day.split('-').map(Number);
  return [label, count > 0 && `${count} 个活动`, `${month}月${date}日`].filter(Boolean).join('，');
};
