import type { Instant } from '#types/time';
import { nextQuarter, nextYear, quarterOf } from './spans.state';

const at = (day: string): Instant => `${day}T01:00:00.000Z`;
const USUAL = { estateOpensOn: 32, estateDays: 45 };
const YEARLY = { appraisalMonth: 11, appraisalDays: 30 };

it.each([
  ['2026-12-31T15:59:59.999Z', '2026-Q4'],
  ['2026-12-31T16:00:00.000Z', '2027-Q1'],
  ['2026-06-30T16:00:00.000Z', '2026-Q3'],
])('%s lies in %s by the calendar of Asia/Shanghai', (now, quarter) => {
  expect(quarterOf(now)).toBe(quarter);
});

describe('the round of a quarter', () => {
  it.each([
    ['before its day it comes', '2026-10-02', null, '2026-Q4', '2026-10-31T16:00:00.000Z'],
    ['begun late it opens at once', '2026-11-22', null, '2026-Q4', '2026-11-22T01:00:00.000Z'],
    ['with few days left it waits for the next', '2026-12-14', null, '2027-Q1', '2027-01-31T16:00:00.000Z'],
    ['counted once it does not come again', '2026-11-22', '2026-Q4', '2027-Q1', '2027-01-31T16:00:00.000Z'],
  ])('%s', (_case, day, after, quarter, opensAt) => {
    expect(nextQuarter(USUAL, at(day), after)).toMatchObject({ quarter, opensAt });
  });

  it('never reaches into the next quarter, whatever the settings say', () => {
    const { closesAt } = nextQuarter({ estateOpensOn: 80, estateDays: 90 }, at('2026-10-02'), null);
    expect(closesAt).toBe('2026-12-31T15:59:59.999Z');
  });
});

describe('the appraisal of a year', () => {
  it.each([
    ['before its month it comes', '2026-03-01', null, 2026],
    ['after it the next year’s comes', '2026-12-05', null, 2027],
    ['counted once it does not come again', '2026-11-02', 2026, 2027],
  ])('%s', (_case, day, after, year) => {
    expect(nextYear(YEARLY, at(day), after).year).toBe(year);
  });
});
