import { nextDay } from '#kernel/instant';
import type { Day } from '#types/time';

/** 网络安全法 Art. 21: network logs at least six months. No setting goes below it. */
export const LEAST_MONTHS = 6;
/** What the product promises for records of service; a setting, no rule of law. */
export const USUAL_MONTHS = 36;

/** @param setting a number of months as text; what is no number counts as not set */
export const keepMonths = (setting: string): number => {
  const months = Number.parseInt(setting, 10);
  return Number.isNaN(months) ? USUAL_MONTHS : Math.max(LEAST_MONTHS, months);
};

/** Months of 31 days: what is kept a little longer breaks no rule. */
export const removableFrom = (lastSealed: Day, months: number): Day => nextDay(lastSealed, months * 31);

/** @param lastSealed the day of the last entry's seal */
export const mayRemove = (lastSealed: Day, today: Day, months: number): boolean =>
  months >= LEAST_MONTHS && removableFrom(lastSealed, months) <= today;
