import { clockText, dayKey, dayText, weekday } from '../shared/format/dates';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** `明天 周三`, `11月28日 周六`. */
export const dayAndWeekday = (instant: string | number, now: number): string =>
  `${dayText(instant, now)} ${WEEKDAYS[weekday(instant)] ?? ''}`;

/** `11月28日 周六 09:00–11:00`; over midnight the second day is named too. */
export function spanText(from: string, until: string, now: number): string {
  const end =
    dayKey(from) === dayKey(until) ? clockText(until) : `${dayText(until, now)} ${clockText(until)}`;
  return `${dayAndWeekday(from, now)} ${clockText(from)}–${end}`;
}
