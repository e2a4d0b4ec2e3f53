import { personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import { inventPost } from '../posts.demo';
import { alarmAt, nextAlarm } from './post.alarms.state';
import type { PostDocument } from './post.state';

/** A Friday; five working days later is the Friday after. */
const FRIDAY = '2026-11-20T01:00:00.000Z';
const DUE = '2026-11-27T15:59:59.999Z';

const said = (more: Partial<PostDocument> = {}): PostDocument => ({
  ...inventPost(
    { serial: 'one', authorId: personIdOf('li'), community: '420205/003/001' as TerritoryId },
    FRIDAY,
  ),
  outbox: [],
  ...more,
});

it('owes praise and talk no answer, and rings for neither', () => {
  const praise = inventPost(
    { serial: 'two', authorId: personIdOf('li'), kind: 'praise', community: '420205/003/001' as TerritoryId },
    FRIDAY,
  );
  expect(praise).toMatchObject({ deadline: null, wakeAt: null });
  expect(alarmAt(praise, '2027-11-20T01:00:00.000Z')).toBeNull();
});

it.each([
  ['the day before', '2026-11-26T10:00:00.000Z', null],
  ['the last morning', '2026-11-27T00:31:00.000Z', 'reminded'],
  ['its last moment, which may still be used', DUE, 'reminded'],
  ['a moment later', '2026-11-27T16:00:00.000Z', 'overdue'],
  // Saturday and Sunday are no working days
  ['the Monday after', '2026-11-30T10:00:00.000Z', 'overdue'],
  ['two working days later', '2026-12-01T16:00:00.000Z', 'escalated'],
])('%s: %s rings %s', (_when, now, alarm) => {
  expect(said().deadline?.dueAt).toBe(DUE);
  expect(alarmAt(said(), now)).toBe(alarm);
});

it('rings each step once, and the furthest where the clock was late', () => {
  expect(alarmAt(said({ alarm: 'overdue' }), '2026-11-30T10:00:00.000Z')).toBeNull();
  expect(alarmAt(said({ alarm: 'escalated' }), '2027-11-30T10:00:00.000Z')).toBeNull();
});

it('wakes the clock for the next step, and never for a limit that was kept', () => {
  expect(nextAlarm(said())).toBe('2026-11-27T00:30:00.001Z');
  expect(nextAlarm(said({ alarm: 'reminded' }))).toBe('2026-11-27T16:00:00.000Z');
  expect(nextAlarm(said({ deadline: null }))).toBeNull();
});
