import { activityIdOf } from '#kernel/ids';
import { HOUR, plusMs } from '#kernel/instant';
import {
  ACTIVITIES,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventPresence,
  inventSignUp,
  led,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import { settle } from '../../cloudfunctions/activities/presence/settle.decide';
import type { World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY } from '../proof/world/places';
import { hours, LEADER, someone } from './activities.crowd';

/** Everybody came and went, one in four a quarter of an hour later; the last one did not come. */
const served = (open: Activity, crowd: number): Activity => {
  const people = Array.from({ length: crowd }, (_, serial) => someone(serial));
  const before = plusMs(open.startsAt, -5 * HOUR);
  const signed = people.reduce((current, each) => inventSignUp(current, each, before), open);
  const present = people.slice(0, -1).reduce((current, { personId }, place) => {
    const came = plusMs(open.startsAt, (place % 4) * (HOUR / 4));
    return inventPresence(current, personId, came, open.endsAt);
  }, signed);
  return led(present, settle(present, { by: LEADER, now: NOW, rev: present.rev }));
};

/** Put there as its leader left it. */
export const putSettled = async (
  world: World,
  serial: string,
  from: number,
  crowd: number,
): Promise<void> => {
  const plan = {
    _id: activityIdOf(LEADER.personId, serial),
    posts: [inventPost(hours(from), 2, { places: crowd })],
    place: inventPlace(COMMUNITY, '甲社区'),
  };
  const open = inventOpen(plan, inventOwnership(LEADER), LEADER, hours(from - 48));
  await world.put({ [ACTIVITIES]: [{ ...served(open, crowd), outbox: [] }] });
};
