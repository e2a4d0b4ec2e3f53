import { nextDay } from '#kernel/instant';
import { keepMonths, mayRemove, removableBefore } from './retention.decide';

it.each([
  ['2026-01-10', '2026-07-09', 6, false],
  ['2026-01-10', '2026-07-15', 6, true],
  // the law's six months hold, whatever the act says
  ['2026-01-10', '2026-07-15', 3, false],
  ['2026-01-10', '2026-07-15', 0, false],
  ['2023-11-22', '2026-11-22', 36, false],
  ['2023-11-01', '2026-11-22', 36, true],
])('last sealed on %s, on %s, to be kept %s months: may go %s', (sealed, today, months, may) => {
  expect(mayRemove(sealed, today, months)).toBe(may);
});

it.each([6, 12, 36])(
  'what was sealed before the day that %s months name may go, and nothing else',
  (months) => {
    const today = '2026-11-22';
    const before = removableBefore(today, months);
    expect(mayRemove(nextDay(before, -1), today, months)).toBe(true);
    expect(mayRemove(before, today, months)).toBe(false);
  },
);

it.each([
  ['', '', { records: 36, messages: 12 }],
  ['forever', '-1', { records: 36, messages: 12 }],
  // below what the law wants, or above what anybody means
  ['5', '0', { records: 36, messages: 12 }],
  ['361', '1.5', { records: 36, messages: 12 }],
  ['6', '1', { records: 6, messages: 1 }],
  ['120', '24', { records: 120, messages: 24 }],
])('set to "%s" and "%s", months are %j', (records, messages, months) => {
  expect(keepMonths({ records, messages })).toEqual(months);
});
