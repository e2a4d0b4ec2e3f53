import { activityIdOf, personIdOf } from '#kernel/ids';
import { HOUR, plusMs } from '#kernel/instant';
import type { ActivityId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import {
  ACTIVITIES,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventSignUp,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import type { Volunteer } from '../../cloudfunctions/volunteers/registration/volunteer.state';
import { inventVolunteer, VOLUNTEERS } from '../../cloudfunctions/volunteers/volunteers.demo';
import { VOLUNTEER_CONSENT_VERSION } from '../../types/volunteers.labels';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { BEFORE, NOW, type Somebody } from '../proof/world/people';
import { COMMUNITY, GRID } from '../proof/world/places';
import { AGREES, recount, stored } from './activities.crowd';
import { ask, tick } from './speak';

jest.setTimeout(60_000);

const { staff, buildingLead: leader, reporter, neighbour } = cast;
const idOf = ({ openid }: { openid: string }) => personIdOf(openid);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const volunteers = [leader, reporter, neighbour].map((who) =>
    inventVolunteer({ personId: idOf(who), name: who.name, area: GRID }, world.crypto, BEFORE),
  );
  await world.put({ [VOLUNTEERS]: volunteers });
}, 120_000);
afterAll(() => world.stop());

const founded = async (): Promise<TeamId> => {
  const team = { name: '银龄志愿队', purpose: '陪老人说说话', kinds: ['elder_care' as const] };
  const territory = COMMUNITY as TerritoryId;
  const made = await ask(world, staff.openid, 'volunteers.createTeam', {
    ...team,
    territory,
    leader: idOf(leader),
  });
  return made.teamId;
};
type Kept = { _id: string; outbox: object };
/** All that is kept of a team, as text; whom a message went to stays as an id without a name (decision 0007). */
const kept = async (teamId: TeamId): Promise<{ team: string; messages: string }> => {
  const { outbox, ...team } = (await world.all<Kept>('volunteers_teams')).find(
    ({ _id }) => _id === teamId,
  ) as Kept;
  return { team: JSON.stringify(team), messages: JSON.stringify(outbox) };
};

it('whoever closes their account is in no team: not as a member, not as one who asked, not in its history', async () => {
  const teamId = await founded();
  for (const { openid } of [reporter, neighbour])
    await ask(world, openid, 'volunteers.joinTeam', { teamId, words: '想出力' });
  const settling = { teamId, personId: idOf(reporter), accepted: true, words: '欢迎' };
  await ask(world, leader.openid, 'volunteers.settleJoin', settling);
  expect((await kept(teamId)).team).toContain(reporter.name);

  for (const { openid } of [reporter, neighbour]) await ask(world, openid, 'community.closeAccount', {});
  for (let run = 0; run < 2; run += 1) await tick(world);

  const { team, messages } = await kept(teamId);
  for (const who of [reporter, neighbour]) {
    expect(team + messages).not.toContain(who.name);
    expect(team).not.toContain(idOf(who));
  }
  expect(team).toContain(leader.name);
});

const named = (who: Somebody) => ({ personId: idOf(who), name: who.name });

/** One place, held by whoever comes first; the others wait. */
const crowded = async (
  serial: string,
  people: readonly Somebody[],
  ledBy: Somebody = leader,
): Promise<ActivityId> => {
  const by = named(ledBy);
  const plan = {
    _id: activityIdOf(by.personId, serial),
    place: inventPlace(COMMUNITY as TerritoryId, '甲社区'),
    posts: [inventPost(plusMs(NOW, 24 * HOUR), 2, { places: 1 })],
  };
  const open = inventOpen(plan, inventOwnership(by), by, NOW);
  const joined = people.reduce<Activity>((activity, who) => inventSignUp(activity, named(who), NOW), open);
  await world.put({ [ACTIVITIES]: [{ ...joined, outbox: [] }] });
  return plan._id;
};

it('whoever closes their account keeps nobody from a place, and leads nothing any more', async () => {
  const { voter: gone, householder: waits } = cast;
  const held = await crowded('held', [gone, waits]);
  const waited = await crowded('waited', [neighbour, gone]);
  const led = await crowded('led', [], gone);
  await ask(world, gone.openid, 'community.closeAccount', {});
  for (let run = 0; run < 3; run += 1) await tick(world);

  const [first, second, third] = [
    await stored(world, held),
    await stored(world, waited),
    await stored(world, led),
  ];
  for (const activity of [first, second]) {
    expect(activity.roll[idOf(gone)]).toMatchObject({ standing: 'withdrawn', name: '' });
    expect(recount(activity)).toMatchObject(AGREES);
  }
  expect(first.roll[idOf(waits)]?.standing).toBe('offered');
  expect(second.queues.p1).toEqual([]);
  expect(third.leaders).toEqual([]);
  expect(JSON.stringify(third.timeline)).not.toContain(gone.name);
});

it('what is sensitive lies sealed, is its owner’s to read, and is gone when they leave', async () => {
  const { supervisor: who, auditor: other } = cast;
  const kept = async () =>
    (await world.all<Volunteer>(VOLUNTEERS)).find(({ _id }) => _id === idOf(who)) as Volunteer;
  const secrets = ['420205198605041233', '1986-05-04', '19860504'];
  const given = {
    area: GRID,
    birthDate: secrets[1] as string,
    sex: 'female',
    idNumber: secrets[0] as string,
  };
  const register = (openid: string) =>
    ask(world, openid, 'volunteers.register', { ...given, consent: VOLUNTEER_CONSENT_VERSION } as never);

  const { number } = await register(who.openid);
  const stored = await kept();
  for (const secret of [...secrets, 'female']) expect(JSON.stringify(stored)).not.toContain(secret);
  expect(number).not.toContain('19860504');
  const { registration } = await ask(world, who.openid, 'volunteers.getMine', {});
  expect(registration).toMatchObject({
    ...given,
    number,
    consents: [{ version: VOLUNTEER_CONSENT_VERSION }],
  });
  await expect(register(other.openid)).rejects.toThrow('ID_NUMBER_TAKEN');

  await ask(world, who.openid, 'volunteers.leave', {});
  expect(await kept()).toMatchObject({
    ...{ number, state: 'left', sealedBirthDate: null, sealedSex: null, sealedIdNumber: null },
    marks: [idOf(who)],
  });
  // nothing of the number is left that would keep somebody else from it
  expect(await register(other.openid)).toMatchObject({ state: 'active' });
});
