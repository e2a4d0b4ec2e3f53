import { nextDay } from '#kernel/instant';
import type { Day } from '#types/time';

/** 网络安全法 Art. 21: network logs at least six months. Whatever an act of removal says, it does not go below this. */
const LEAST_MONTHS = 6;

/** Months of 31 days: what is kept a little longer breaks no rule. */
const removableFrom = (lastSealed: Day, months: number): Day => nextDay(lastSealed, months * 31);

/**
 * @param lastSealed the day of the last entry's seal
 * @param months how long the documents of this act had to be kept; 36 is what the product promises for service records
 */
export const mayRemove = (lastSealed: Day, today: Day, months: number): boolean =>
  months >= LEAST_MONTHS && removableFrom(lastSealed, months) <= today;
