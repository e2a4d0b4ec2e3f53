import { startDeadline } from '#kernel/deadline';
import type { Instant } from '#types/time';
import { checked, MONDAY, submitted } from '../cast.demo';
import { calendarFor, ratingEnds, reopenEnds, workdaysFrom } from './request.deadlines';

const day = (instant: Instant): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
const at = (shanghai: string): Instant => new Date(`${shanghai}:00+08:00`).toISOString();

describe('five working days over the holidays of 2026', () => {
  it.each([
    // 春节 2/15–2/23, but Saturdays 2/14 and 2/28 are worked
    ['before 春节, with its make-up Saturday before', '2026-02-12T10:00', '2026-02-26'],
    ['in the middle of 春节', '2026-02-18T10:00', '2026-02-28'],
    ['just after 春节, over the make-up Saturday', '2026-02-26T10:00', '2026-03-04'],
    ['before 清明', '2026-04-02T10:00', '2026-04-10'],
    // 劳动节 5/1–5/5, Saturday 5/9 is worked
    ['before 劳动节', '2026-04-30T10:00', '2026-05-11'],
    // 国庆 10/1–10/7, Saturday 10/10 is worked
    ['before 国庆', '2026-09-30T10:00', '2026-10-13'],
    ['late in the evening, which is still the same day in Shanghai', '2026-11-23T23:30', '2026-11-30'],
  ])('%s', (_case, submittedAt, due) => {
    expect(day(submitted({}, at(submittedAt)).deadline.dueAt)).toBe(due);
  });

  it('says that the calendar of the next year may still move it', () => {
    const { deadline } = submitted({}, at('2026-12-28T10:00'));
    expect(deadline.provisional).toBe(true);
    expect(submitted().deadline.provisional).toBe(false);
  });
});

describe('what a district decided for itself', () => {
  it('keeps the holidays that were known at submission', () => {
    const request = { ...submitted(), calendar: { holidays: ['2026-11-24'], workdays: ['2026-11-28'] } };
    const rule = { workingDays: 5, source: 'default' as const };
    expect(day(startDeadline(rule, MONDAY, calendarFor(request)).dueAt)).toBe('2026-11-30');
    expect(day(workdaysFrom(request, 1, MONDAY))).toBe('2026-11-25');
  });
});

describe('windows after the check', () => {
  it('count natural days to the end of the last one', () => {
    expect(ratingEnds(checked())).toBe('2026-12-08T15:59:59.999Z');
    expect(reopenEnds(checked())).toBe('2026-12-08T15:59:59.999Z');
  });

  it('do not exist before there is a checked result', () => {
    expect(ratingEnds(submitted())).toBeNull();
    expect(reopenEnds(submitted())).toBeNull();
  });
});
