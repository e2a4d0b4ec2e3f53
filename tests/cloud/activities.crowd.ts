import { randomBytes } from 'node:crypto';
import { activityIdOf, personIdOf } from '#kernel/ids';
import { plusMs } from '#kernel/instant';
import type { Standing } from '#types/activities.labels';
import type { ActivityId, PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import {
  ACTIVITIES,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import { inventVolunteer, VOLUNTEERS } from '../../cloudfunctions/volunteers/volunteers.demo';
import type { World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY, GRID } from '../proof/world/places';

export const newKey = (): string => randomBytes(10).toString('hex');
export const LEADER = { openid: 'crowd-leader', personId: personIdOf('crowd-leader'), name: '领队' };

export const hours = (count: number): Instant => plusMs(NOW, count * 3_600_000);

export type Someone = { openid: string; personId: PersonId; name: string };
export const someone = (serial: number | string): Someone => {
  const openid = `crowd-${serial}`;
  return { openid, personId: personIdOf(openid), name: `志愿者${serial}` };
};

/** People with a name and a registration, put straight into the database. */
export const settlePeople = async (world: World, people: readonly Someone[]): Promise<void> => {
  await world.people(people.map(({ openid, name }) => ({ openid, name, posts: [] })));
  await world.put({
    [VOLUNTEERS]: people.map(({ personId, name }) =>
      inventVolunteer({ personId, name, area: GRID }, world.crypto, NOW),
    ),
  });
};

export const settleActivity = async (
  world: World,
  serial: string,
  { places = 50, waitingPlaces = 500, from = 48, length = 2, ...more }: Record<string, number> = {},
): Promise<ActivityId> => {
  const _id = activityIdOf(LEADER.personId, serial);
  const posts = [inventPost(hours(from), length, { places })];
  const plan = { _id, posts, waitingPlaces, place: inventPlace(COMMUNITY, '甲社区'), ...more };
  const activity = inventOpen(plan, inventOwnership(LEADER), LEADER, NOW);
  await world.put({ [ACTIVITIES]: [{ ...activity, outbox: [] }] });
  return _id;
};

export const stored = async (world: World, id: ActivityId): Promise<Activity> => {
  const found = (await world.all<Activity>(ACTIVITIES)).find(({ _id }) => _id === id);
  if (!found) throw new Error('the activity is gone');
  return found;
};

const has = (activity: Activity, ...standings: Standing[]): string[] =>
  Object.entries(activity.roll).flatMap(([person, { standing }]) =>
    standings.includes(standing) ? [person] : [],
  );

/** Everything that can be counted twice agrees. */
export const recount = (activity: Activity) => {
  const isIn = has(activity, 'in');
  const waiting = has(activity, 'waiting');
  const queue = Object.values(activity.queues).flat();
  return {
    in: isIn.length,
    waiting: waiting.length,
    offered: has(activity, 'offered').length,
    takenAgrees:
      Object.values(activity.taken).reduce((sum, each) => sum + each, 0) ===
      isIn.length + has(activity, 'offered').length,
    queueAgrees: JSON.stringify([...queue].sort()) === JSON.stringify([...waiting].sort()),
    queueOnce: new Set(queue).size === queue.length,
    peopleAgree:
      JSON.stringify([...activity.people].sort()) === JSON.stringify(Object.keys(activity.roll).sort()),
    claimsAgree:
      new Set(activity.claims).size === activity.claims.length &&
      JSON.stringify([...new Set(activity.claims.slice(1).map((claim) => claim.split(':')[0]))].sort()) ===
        JSON.stringify([...isIn].sort()),
  };
};

export const AGREES = {
  takenAgrees: true,
  queueAgrees: true,
  queueOnce: true,
  peopleAgree: true,
  claimsAgree: true,
};
