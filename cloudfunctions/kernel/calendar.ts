import type { Day } from '#types/time';
import { nextDay } from './instant';
import { WORKDAY_EXCEPTIONS } from './workday-exceptions';

/** A district may add its own holidays or working days (national rule of 2024-11-10, Art. 4); they win. */
export type CalendarOverrides = { holidays: readonly Day[]; workdays: readonly Day[] };
export type Calendar = {
  isWorkday(day: Day): boolean;
  /** The last day whose arrangement the State Council has published. */
  coveredUntil: Day;
};

/**
 * The last year of official arrangements in chinese-days 1.5.7. Beyond it nothing is known but Monday to Friday, so
 * the horizon is written here and checked against the package by a test.
 */
export const COVERED_UNTIL: Day = '2026-12-31';

const NONE: CalendarOverrides = { holidays: [], workdays: [] };

export const isMondayToFriday = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
};

const isOfficialWorkday = (day: Day): boolean => {
  const exceptions = WORKDAY_EXCEPTIONS[Number(day.slice(0, 4))] ?? '';
  return exceptions.includes(day.slice(5, 7) + day.slice(8, 10)) !== isMondayToFriday(day);
};

/** Working days of Asia/Shanghai with the official 调休, then the district's overrides. */
export const calendarOf = (
  overrides: CalendarOverrides = NONE,
  coveredUntil: Day = COVERED_UNTIL,
): Calendar => ({
  coveredUntil,
  isWorkday: (day) => {
    if (overrides.holidays.includes(day)) return false;
    if (overrides.workdays.includes(day)) return true;
    return isOfficialWorkday(day);
  },
});

// A year has about 250 working days; a span that finds none is a broken override, not a long holiday.
const LONGEST_HOLIDAY = 60;

/** The `count`-th working day after `from` (the day of the event itself does not count). `count` ≥ 1. */
export const workdayAfter = (calendar: Calendar, from: Day, count: number): Day => {
  let day = from;
  let found = 0;
  let idle = 0;
  while (found < count) {
    day = nextDay(day);
    const works = calendar.isWorkday(day);
    found += works ? 1 : 0;
    idle = works ? 0 : idle + 1;
    if (idle > LONGEST_HOLIDAY)
      throw new Error(`no working day within ${LONGEST_HOLIDAY} days before ${day}`);
  }
  return day;
};

/** Working days from `from` (not counted) to `until` (counted); negative when `until` lies before `from`. */
export const workdaysBetween = (calendar: Calendar, from: Day, until: Day): number => {
  const [start, end, sign] = from <= until ? [from, until, 1] : [until, from, -1];
  let count = 0;
  for (let day = nextDay(start); day <= end; day = nextDay(day)) count += calendar.isWorkday(day) ? 1 : 0;
  // `-0` is not `0` to a comparison
  return count === 0 ? 0 : sign * count;
};
