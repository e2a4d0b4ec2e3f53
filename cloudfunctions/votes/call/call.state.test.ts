import type { Instant } from '#types/time';
import { announced, held, type Invented, inventVote, toldBy, toldIn } from '../votes.demo';
import { callDue, openedCallAt, reminderAt } from './call.state';

const DRAFTED = '2026-11-01T01:00:00.000Z' as Instant;
/** In Asia/Shanghai, as people plan it. */
const at = (text: string): Instant => new Date(`${text}:00+08:00`).toISOString() as Instant;

const voteFrom = (opens: string, closes: string, more: Partial<Invented> = {}) =>
  held(
    announced(
      inventVote(
        {
          serial: 'call',
          by: { personId: 'p_staff' as never, name: '何小怡', role: 'community_staff' },
          within: '420205/003/001/g02' as never,
          opensAt: at(opens),
          closesAt: at(closes),
          ...more,
        },
        DRAFTED,
      ),
      DRAFTED,
    ),
    DRAFTED,
  );

const WEEK = voteFrom('2026-11-10T09:00', '2026-11-17T18:00');

it('nobody is called before it opens, nor to what is not given here', () => {
  expect(callDue(WEEK.vote, at('2026-11-10T08:59'))).toBeNull();
  const { vote } = voteFrom('2026-11-10T09:00', '2026-11-17T18:00', { kind: 'owners', options: [] });
  expect(callDue(vote, at('2026-11-10T09:00'))).toBeNull();
});

it('is told when it opens, and a day before it closes', () => {
  expect(callDue(WEEK.vote, at('2026-11-10T09:00'))).toBe('opened');
  expect(reminderAt(WEEK.vote)).toBe(at('2026-11-16T18:00'));
});

it('what was told is over; whoever is reminded need not be told any more that it opened', () => {
  const { vote } = toldBy(WEEK, at('2026-11-10T09:00'));
  expect(callDue(vote, at('2026-11-16T17:59'))).toBeNull();
  expect(callDue(vote, at('2026-11-16T18:00'))).toBe('reminder');
  expect(callDue(WEEK.vote, at('2026-11-16T18:00'))).toBe('reminder');
  const reminded = toldIn(WEEK, 'reminder', at('2026-11-16T18:00')).vote;
  expect(callDue(reminded, at('2026-11-16T19:00'))).toBeNull();
});

it.each([
  ['at midnight tells in the morning', '2026-11-10T00:00', '2026-11-17T18:00', '2026-11-10T08:00'],
  ['late in the evening tells in the morning', '2026-11-10T21:30', '2026-11-17T18:00', '2026-11-11T08:00'],
  ['for a night only tells at once', '2026-11-10T22:00', '2026-11-10T23:30', '2026-11-10T22:00'],
])('what opens %s', (_case, opens, closes, tells) => {
  expect(openedCallAt(voteFrom(opens, closes).vote)).toBe(at(tells));
});

it.each([
  ['at midnight reminds the evening before', '2026-11-10T09:00', '2026-11-18T00:00', '2026-11-16T20:00'],
  ['soon reminds when half of it is over', '2026-11-10T10:00', '2026-11-10T14:00', '2026-11-10T12:00'],
])('what closes %s', (_case, opens, closes, reminds) => {
  expect(reminderAt(voteFrom(opens, closes).vote)).toBe(at(reminds));
});

it('has no reminder where it was only just told that it is open', () => {
  expect(reminderAt(voteFrom('2026-11-10T00:00', '2026-11-10T09:00').vote)).toBeNull();
});
