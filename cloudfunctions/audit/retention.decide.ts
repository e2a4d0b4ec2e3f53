import { nextDay } from '#kernel/instant';
import { type Bounds, numberSetting } from '#kernel/settings';
import type { Day } from '#types/time';

/** 网络安全法 Art. 21: network logs at least six months. Whatever an act of removal says, it does not go below this. */
const LEAST_MONTHS = 6;

/** Months of 31 days: what is kept a little longer breaks no rule. */
const removableFrom = (lastSealed: Day, months: number): Day => nextDay(lastSealed, months * 31);

/** What was sealed before this day may go; see `mayRemove`. */
export const removableBefore = (today: Day, months: number): Day => nextDay(today, 1 - months * 31);

/**
 * How long records of service are kept after the last thing that happened to them. At least six months, as above;
 * three years are the product's own choice for records of service: as long as a claim may still be raised in court
 * (民法典 Art. 188). Longer where the archive of the place asks for it.
 */
const RECORDS: Bounds = { fallback: 36, least: LEAST_MONTHS, most: 360 };
/** Copies of what people were told, beside the records they tell of: only as long as somebody looks back (PIPL Art. 19). */
const MESSAGES: Bounds = { fallback: 12, least: 1, most: 360 };

export type KeepMonths = { records: number; messages: number };

/** @param given as set in the environment; what is no number of months within the bounds counts for nothing */
export const keepMonths = (given: { records: string; messages: string }): KeepMonths => {
  const months = (text: string, bounds: Bounds): number =>
    numberSetting([{ months: text === '' ? null : Number(text) }], 'months', bounds);
  return { records: months(given.records, RECORDS), messages: months(given.messages, MESSAGES) };
};

/**
 * @param lastSealed the day of the last entry's seal
 * @param months how long the documents of this act had to be kept; 36 is what the product promises for service records
 */
export const mayRemove = (lastSealed: Day, today: Day, months: number): boolean =>
  months >= LEAST_MONTHS && removableFrom(lastSealed, months) <= today;
