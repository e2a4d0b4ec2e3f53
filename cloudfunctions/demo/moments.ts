import { dayOf, epochOf, HOUR, instantOf, MINUTE, nextDay } from '#kernel/instant';
import type { Instant } from '#types/time';
import type { Random } from './random';

/** Hours of the day in Shanghai between which somebody does something. */
const HOURS = { office: { from: 8, to: 18 }, home: { from: 7, to: 22 } } as const;
export type Rhythm = keyof typeof HOURS;

const SHANGHAI = 8 * HOUR;
const hourOf = (instant: Instant): number => new Date(epochOf(instant) + SHANGHAI).getUTCHours();
const dayStart = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI;

/** The instant itself if people are about then, or some time after the next morning begins. */
export const whenAbout = (instant: Instant, rhythm: Rhythm, random: Random): Instant => {
  const { from, to } = HOURS[rhythm];
  const hour = hourOf(instant);
  if (from <= hour && hour < to) return instant;
  const day = hour < from ? dayOf(instant) : nextDay(dayOf(instant));
  return instantOf(dayStart(day) + from * HOUR + random.whole(1, 90) * MINUTE);
};

/** The instant itself if people are about then, or some time before the evening ended: never later than asked. */
export const lastAbout = (instant: Instant, rhythm: Rhythm, random: Random): Instant => {
  const { from, to } = HOURS[rhythm];
  const hour = hourOf(instant);
  if (from <= hour && hour < to) return instant;
  const day = hour < from ? nextDay(dayOf(instant), -1) : dayOf(instant);
  return instantOf(dayStart(day) + to * HOUR - random.whole(5, 150) * MINUTE);
};

export const after = (instant: Instant, hours: number): Instant => instantOf(epochOf(instant) + hours * HOUR);
