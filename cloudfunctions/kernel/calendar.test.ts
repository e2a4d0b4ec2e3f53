import chineseDays from 'chinese-days';
import { COVERED_UNTIL, calendarOf, workdayAfter, workdaysBetween } from './calendar';
import { nextDay } from './instant';

const official = calendarOf();

describe('the official calendar', () => {
  it.each([
    ['2026-02-14', true, '调休: a Saturday worked for the Spring Festival'],
    ['2026-02-17', false, 'Spring Festival'],
    ['2026-10-01', false, 'National Day'],
    ['2026-11-21', false, 'an ordinary Saturday'],
    ['2026-11-23', true, 'an ordinary Monday'],
  ])('%s works: %s (%s)', (day, works) => {
    expect(official.isWorkday(day)).toBe(works);
  });

  it('is, day by day, what the package knows', () => {
    const days = Array.from({ length: 365 * 26 }, (_, n) => nextDay('2003-06-01', n));
    expect(days.filter((day) => official.isWorkday(day) !== chineseDays.isWorkday(day))).toEqual([]);
  });

  it('is covered as far as the package really knows the arrangements', () => {
    const named = (year: number) =>
      Array.from({ length: 365 }, (_, n) => nextDay(`${year}-01-01`, n)).some((day) =>
        chineseDays.getDayDetail(day).name.includes(','),
      );
    const year = Number(COVERED_UNTIL.slice(0, 4));
    expect([named(year), named(year + 1)]).toEqual([true, false]);
  });
});

describe('overrides of a district', () => {
  it('win over the official calendar, days off over days worked', () => {
    const { isWorkday } = calendarOf({
      holidays: ['2026-11-23', '2026-11-24'],
      workdays: ['2026-11-21', '2026-11-24'],
    });
    expect(['2026-11-21', '2026-11-23', '2026-11-24'].map(isWorkday)).toEqual([true, false, false]);
  });
});

describe('counting working days', () => {
  it('gives up on a calendar that never works', () => {
    const never = { isWorkday: () => false, coveredUntil: COVERED_UNTIL };
    expect(() => workdayAfter(never, '2026-11-22', 1)).toThrow('no working day');
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-22', 5, '2026-11-27', 'from a Sunday'],
    ['2026-09-30', 1, '2026-10-08', 'over the National Day week'],
    ['2026-02-13', 2, '2026-02-24', 'a worked Saturday counts, the festival does not'],
  ])('after %s the %i. is %s (%s)', (from, count, day) => {
    expect(workdayAfter(official, from, count)).toBe(day);
  });

  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', 0],
  ])('from %s until %s there are %i', (from, until, count) => {
    expect(workdaysBetween(official, from, until)).toBe(count);
  });

  it('between a day and the n-th after it is n', () => {
    for (let n = 1; n <= 30; n += 1) {
      const until = workdayAfter(official, '2026-01-20', n);
      expect(workdaysBetween(official, '2026-01-20', until)).toBe(n);
    }
  });
});
