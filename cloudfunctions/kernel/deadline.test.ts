import { calendarOf } from './calendar';
import {
  type Deadline,
  isOverdue,
  isPaused,
  pauseDeadline,
  resumeDeadline,
  startDeadline,
  workdaysLeft,
} from './deadline';

const calendar = calendarOf();
const FIVE = { workingDays: 5, source: 'default' } as const;
// Friday 2026-11-20, 10:00 in Shanghai
const STARTED = '2026-11-20T02:00:00.000Z';
const deadline = (): Deadline => startDeadline(FIVE, STARTED, calendar);

describe('a limit in working days', () => {
  it('counts from the next day and lasts until the end of the last', () => {
    expect(deadline()).toMatchObject({ dueAt: '2026-11-27T15:59:59.999Z', provisional: false, rule: FIVE });
  });

  it.each([
    ['2026-11-27T15:59:59.999Z', false],
    ['2026-11-27T16:00:00.000Z', true],
  ])('is overdue at %s: %s', (now, overdue) => {
    expect(isOverdue(deadline(), now)).toBe(overdue);
  });

  it.each([
    ['2026-11-20T02:00:00.000Z', 5],
    ['2026-11-22T02:00:00.000Z', 5],
    ['2026-11-27T02:00:00.000Z', 0],
    ['2026-11-30T02:00:00.000Z', -1],
  ])('has at %s %i working days left', (now, left) => {
    expect(workdaysLeft(deadline(), now, calendar)).toBe(left);
  });

  it('is provisional where the official calendar does not reach', () => {
    expect(startDeadline(FIVE, '2026-12-28T02:00:00.000Z', calendar).provisional).toBe(true);
  });
});

describe('a pause', () => {
  const paused = (): Deadline => pauseDeadline(deadline(), '2026-11-23T02:00:00.000Z', 'weather');

  it('is not begun twice and not ended before it began', () => {
    expect(pauseDeadline(paused(), '2026-11-24T02:00:00.000Z', 'appraisal')).toEqual(paused());
    expect(resumeDeadline(deadline(), '2026-11-24T02:00:00.000Z', calendar)).toEqual(deadline());
  });

  it('keeps a limit from becoming overdue', () => {
    expect(isPaused(paused())).toBe(true);
    expect(isOverdue(paused(), '2027-06-01T00:00:00.000Z')).toBe(false);
  });

  it('moves the due day by the working days that passed in it', () => {
    // Monday to Wednesday: two working days
    const resumed = resumeDeadline(paused(), '2026-11-25T02:00:00.000Z', calendar);
    expect(resumed).toMatchObject({
      dueAt: '2026-12-01T15:59:59.999Z',
      pauses: [{ from: '2026-11-23T02:00:00.000Z', until: '2026-11-25T02:00:00.000Z', reason: 'weather' }],
    });
    expect(isPaused(resumed)).toBe(false);
  });

  it('over a weekend moves nothing', () => {
    const weekend = pauseDeadline(deadline(), '2026-11-21T02:00:00.000Z', 'weather');
    expect(resumeDeadline(weekend, '2026-11-22T02:00:00.000Z', calendar).dueAt).toBe(deadline().dueAt);
  });

  it('adds up with another', () => {
    const once = resumeDeadline(paused(), '2026-11-24T02:00:00.000Z', calendar);
    const again = pauseDeadline(once, '2026-11-25T02:00:00.000Z', 'procurement');
    expect(resumeDeadline(again, '2026-11-26T02:00:00.000Z', calendar).dueAt).toBe(
      '2026-12-01T15:59:59.999Z',
    );
  });
});
