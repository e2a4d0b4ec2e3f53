import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import type { Day, Instant } from '#types/time';

dayjs.extend(utc);
dayjs.extend(timezone);

const ZONE = 'Asia/Shanghai';

// Fixed width and UTC, so that the database may compare and sort instants as text.
export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString();
export const epochOf = (instant: Instant): number => Date.parse(instant);

export const plusMs = (instant: Instant, ms: number): Instant => instantOf(epochOf(instant) + ms);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The day in Asia/Shanghai; the process clock of the cloud is UTC. */
export const dayOf = (instant: Instant): Day => dayjs(instant).tz(ZONE).format('YYYY-MM-DD');

/** The minute in Asia/Shanghai as people read it: `2026-11-22 09:30`. */
export const minuteOf = (instant: Instant): string => dayjs(instant).tz(ZONE).format('YYYY-MM-DD HH:mm');

/** The last millisecond of a day in Asia/Shanghai: a limit in days may be used up to its end. */
export const endOfDay = (day: Day): Instant => dayjs.tz(`${day}T23:59:59.999`, ZONE).toISOString();

export const nextDay = (day: Day, by = 1): Day => dayjs.utc(day).add(by, 'day').format('YYYY-MM-DD');
