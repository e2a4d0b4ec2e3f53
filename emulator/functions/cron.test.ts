import { nextFiring } from './cron';

const next = (cron: string, after: string): string | undefined => {
  const instant = nextFiring(cron, Date.parse(after));
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('timers of the cloud count in UTC+8 with seven fields', () => {
  it.each(['0 9 * * *', '0 0 9 * * *', ''])('refuses "%s"', (cron) => {
    expect(() => nextFiring(cron, 0)).toThrow();
  });

  it.each([
    ['every five minutes', '0 */5 * * * * *', '2026-11-22T00:01:00Z', '2026-11-22T00:05:00.000Z'],
    ['nine in the morning of Shanghai', '0 0 9 * * * *', '2026-11-22T02:00:00Z', '2026-11-23T01:00:00.000Z'],
    ['day and weekday together mean or', '0 0 0 1 * 1 *', '2026-11-22T00:00:00Z', '2026-11-22T16:00:00.000Z'],
    ['a year to come', '0 0 0 1 1 * 2028', '2026-11-22T00:00:00Z', '2027-12-31T16:00:00.000Z'],
    ['a range of years', '30 0 0 1 1 * 2028-2029', '2028-06-01T00:00:00Z', '2028-12-31T16:00:30.000Z'],
    ['a year that has passed', '0 0 9 * * * 2020', '2026-11-22T00:00:00Z', undefined],
  ])('%s', (_what, cron, after, expected) => {
    expect(next(cron, after)).toBe(expected);
  });
});
