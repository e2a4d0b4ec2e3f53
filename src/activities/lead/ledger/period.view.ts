import { dayKey } from '../../../shared/format/dates';
import type { Period } from '../lead.client';

export const PERIODS = [
  { value: 'month', title: '本月' },
  { value: 'last', title: '上月' },
  { value: 'quarter', title: '本季度' },
] as const;
export type PeriodName = (typeof PERIODS)[number]['value'];

const key = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Whole months there, from the first day to the last. */
export const periodOf = (name: PeriodName, now: number): Period => {
  const [year = 0, month = 1] = dayKey(now).split('-').map(Number);
  const at = month - 1;
  if (name === 'quarter') {
    const first = at - (at % 3);
    return { from: key(year, first, 1), until: key(year, first + 3, 0) };
  }
  const wanted = name === 'month' ? at : at - 1;
  return { from: key(year, wanted, 1), until: key(year, wanted + 1, 0) };
};
