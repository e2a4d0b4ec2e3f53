import { activityIdOf, personIdOf } from '#kernel/ids';
import { MINUTE, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import { inventOpen, inventOwnership, inventPlace, inventPost } from '../activities.demo';
import type { Activity } from '../activity/activity.state';
import { indexed } from '../activity/index-fields.state';
import { wake } from './wake.decide';

const leader = { personId: personIdOf('leader'), name: '领队' };
const BEFORE = '2026-11-01T02:00:00.000Z';
const DUE = '2026-11-20T15:59:59.999Z';

const ended = (set: Partial<Activity>): Activity => {
  const plan = {
    _id: activityIdOf(leader.personId, 'late'),
    place: inventPlace('420205/003/001' as TerritoryId, '友爱街社区'),
    posts: [inventPost('2026-11-05T01:00:00.000Z', 2)],
  };
  const open = inventOpen(plan, inventOwnership(leader), leader, BEFORE);
  const over = { ...open, closedAt: '2026-11-05T04:00:00.000Z', overlapsCheckedAt: BEFORE, outbox: [] };
  return indexed({ ...over, dueAt: DUE, ...set }, BEFORE);
};
const AFTER = plusMs(DUE, MINUTE);

it('is looked at when its hours are due, and not before', () => {
  expect(ended({}).wakeAt).toBe(DUE);
  expect(wake(ended({}), DUE)).toBeNull();
});

it('tells its leaders and the desk of the community once, and says so in its history', () => {
  const late = wake(ended({}), AFTER);
  expect(late?.claimed.map(({ to }) => to)).toEqual([
    { person: leader.personId },
    { role: 'community_staff', territory: '420205/003/001' },
    { role: 'community_lead', territory: '420205/003/001' },
  ]);
  expect(late?.document.timeline.at(-1)).toMatchObject({ kind: 'late', by: null });
  expect(late?.document.lateAt).toBe(AFTER);
  const sent = { ...late!.document, outbox: [] };
  expect(wake(indexed(sent, AFTER), plusMs(AFTER, MINUTE))).toBeNull();
});

it('is never late once it is settled', () => {
  const settled = ended({ state: { status: 'settled', since: DUE } });
  expect(settled.wakeAt).toBeNull();
  expect(wake(settled, AFTER)).toBeNull();
});
