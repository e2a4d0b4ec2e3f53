import type { RollRow } from '#types/activity-shapes';
import { problemOf, spansOf, stretchesOf } from './stretch.rules';

// 09:00 to 11:00 there
const DAY = { from: '2026-11-22T01:00:00.000Z', until: '2026-11-22T03:00:00.000Z' };
const NIGHT = { from: '2026-11-22T14:00:00.000Z', until: '2026-11-22T18:00:00.000Z' };
const came = (from: string, until: string | null) =>
  ({ spans: [{ from, until, means: 'code', flags: [] }] }) as unknown as RollRow;

it.each([
  ['leaving before coming', [{ from: '10:00', until: '09:30' }]],
  [
    'two stretches over one another',
    [
      { from: '09:00', until: '10:00' },
      { from: '09:30', until: '11:00' },
    ],
  ],
  ['more than the post lasted', [{ from: '09:00', until: '11:30' }]],
  ['coming before the post began', [{ from: '08:30', until: '10:00' }]],
])('does not send %s', (_case, stretches) => {
  expect(problemOf(stretches, DAY)).not.toBeNull();
});

it('takes a pause between two stretches, and nobody at all', () => {
  const pause = [
    { from: '09:00', until: '10:00' },
    { from: '10:15', until: '11:00' },
  ];
  expect(problemOf(pause, DAY)).toBeNull();
  expect(problemOf([], DAY)).toBeNull();
});

it('begins with what the gate saw within the post; who did not sign out stayed to its end', () => {
  expect(stretchesOf(came('2026-11-22T00:40:00.000Z', null), DAY)).toEqual([
    { from: '09:00', until: '11:00' },
  ]);
  expect(stretchesOf(came('2026-11-22T03:10:00.000Z', '2026-11-22T03:20:00.000Z'), DAY)).toEqual([]);
});

it('knows the hours after midnight as the next day’s', () => {
  const [span] = spansOf([{ from: '23:00', until: '01:30' }], NIGHT);
  expect(span).toEqual({ from: '2026-11-22T15:00:00.000Z', until: '2026-11-22T17:30:00.000Z' });
  expect(problemOf([{ from: '23:00', until: '01:30' }], NIGHT)).toBeNull();
});
