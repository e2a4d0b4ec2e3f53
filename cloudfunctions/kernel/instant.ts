import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { Day, Instant } from '#types/time';

dayjs.extend(utc);

// Asia/Shanghai is UTC+8 all year and has been since 1992; looking a zone up by name costs a hundred times as much,
// and lists ask for days many times over.
const OFFSET_HOURS = 8;
const inShanghai = (instant: Instant) => dayjs.utc(instant).utcOffset(OFFSET_HOURS);

// Fixed width and UTC, so that the database may compare and sort instants as text.
export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString();
export const epochOf = (instant: Instant): number => Date.parse(instant);

export const plusMs = (instant: Instant, ms: number): Instant => instantOf(epochOf(instant) + ms);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The day in Asia/Shanghai; the process clock of the cloud is UTC. */
export const dayOf = (instant: Instant): Day => inShanghai(instant).format('YYYY-MM-DD');

/** The minute in Asia/Shanghai as people read it: `2026-11-22 09:30`. */
export const minuteOf = (instant: Instant): string => inShanghai(instant).format('YYYY-MM-DD HH:mm');

/** The first millisecond of a day in Asia/Shanghai. */
export const startOfDay = (day: Day): Instant => instantOf(Date.parse(`${day}T00:00:00.000+08:00`));

/** The last millisecond of a day in Asia/Shanghai: a limit in days may be used up to its end. */
export const endOfDay = (day: Day): Instant => instantOf(Date.parse(`${day}T23:59:59.999+08:00`));

export const nextDay = (day: Day, by = 1): Day => dayjs.utc(day).add(by, 'day').format('YYYY-MM-DD');
