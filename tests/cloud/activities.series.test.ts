import { activityIdOf, nextActivityIdOf } from '#kernel/ids';
import { DAY, dayOf, HOUR, plusMs } from '#kernel/instant';
import type { ActivityId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import {
  ACTIVITIES,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import { inventTeam, TEAMS } from '../../cloudfunctions/volunteers/volunteers.demo';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY } from '../proof/world/places';
import { LEADER, newKey, settleActivity, settlePeople, someone, stored } from './activities.crowd';

jest.setTimeout(60_000);

const [ELDER, SON, STRANGER] = [someone('elder'), someone('son'), someone('stranger')];
const START = plusMs(NOW, 24 * HOUR);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await settlePeople(world, [ELDER, SON, STRANGER]);
});
afterAll(() => world.stop());

const ask = (who: string, op: string, input: object) => world.cloud.call(who, op, input, newKey());
const signUp = (who: string, activityId: ActivityId, person: string | null) =>
  ask(who, 'activities.signUp', { activityId, post: 'p1', for: person, wait: true, risksRead: true });

describe('signing up on behalf of an elder', () => {
  let activityId: ActivityId;
  beforeAll(async () => {
    activityId = await settleActivity(world, 'behalf', { places: 2, from: 72 });
  });

  it('is refused to whoever they did not name', async () => {
    const code = 'NOT_FOUND_OR_FORBIDDEN';
    for (const who of [SON, STRANGER]) {
      expect(await signUp(who.openid, activityId, ELDER.personId)).toMatchObject({ error: { code } });
    }
    expect((await stored(world, activityId)).people).toEqual([]);
  });

  it('is for whom they named; the elder holds the place, and everybody sees who took it for them', async () => {
    const named = { helper: SON.personId, relation: 'child' };
    expect(await ask(ELDER.openid, 'volunteers.nameHelper', named)).toMatchObject({ ok: true });
    expect(await signUp(SON.openid, activityId, ELDER.personId)).toMatchObject({
      data: { personId: ELDER.personId, standing: 'in' },
    });
    const get = (who: string) => ask(who, 'activities.get', { activityId });
    expect(await get(ELDER.openid)).toMatchObject({ data: { mine: { standing: 'in', by: SON.name } } });
    expect(await get(SON.openid)).toMatchObject({ data: { mine: null } });
    // the helper’s own time is free
    expect(await signUp(SON.openid, activityId, null)).toMatchObject({ data: { standing: 'in' } });
  });

  it('holds the elder’s time; a grid worker of their area may give the place back for them', async () => {
    const other = await settleActivity(world, 'behalf too', { from: 73 });
    expect(await signUp(ELDER.openid, other, null)).toMatchObject({ error: { code: 'CLASH' } });
    const back = { activityId, for: ELDER.personId, words: '身体不适' };
    expect(await ask(cast.otherWorker.openid, 'activities.withdraw', back)).toMatchObject({ ok: false });
    expect(await ask(cast.handler.openid, 'activities.withdraw', back)).toMatchObject({ ok: true });
    expect(await signUp(ELDER.openid, other, null)).toMatchObject({ data: { standing: 'in' } });
  });

  it('ends when the elder takes the name away', async () => {
    await ask(ELDER.openid, 'volunteers.dropHelper', { helper: SON.personId });
    const third = await settleActivity(world, 'behalf three', { from: 120 });
    expect(await signUp(SON.openid, third, ELDER.personId)).toMatchObject({ ok: false });
  });
});

describe('an activity that repeats', () => {
  const weekly = async (
    serial: string,
    until: string,
    more = {},
    ownership = inventOwnership(LEADER),
  ): Promise<Activity> => {
    const plan = {
      _id: activityIdOf(LEADER.personId, serial),
      place: inventPlace(COMMUNITY, '甲社区'),
      posts: [inventPost(START, 2, { places: 1 })],
      repeat: { every: 'week' as const, until },
      ...more,
    };
    const made = { ...inventOpen(plan, ownership, LEADER, NOW), outbox: [] };
    await world.put({ [ACTIVITIES]: [made] });
    return made;
  };
  const series = async (first: Activity): Promise<Activity[]> => {
    const all = await world.all<Activity>(ACTIVITIES);
    const next = all.find(({ _id }) => _id === nextActivityIdOf(first._id));
    return next ? [first, ...(await series(next))] : [first];
  };
  const tick = () => world.cloud.runTimer('clock');

  it('has a next time when this one begins: open, a week later, with nobody in it, made once', async () => {
    const first = await weekly('weekly', dayOf(plusMs(START, 8 * DAY)));
    const ended = await weekly('ended', dayOf(plusMs(START, 6 * DAY)));
    await signUp(STRANGER.openid, first._id, null);
    await tick();
    expect(await series(first)).toHaveLength(1);

    await world.cloud.ask('POST', '/_emulator/clock', { now: plusMs(START, 60_000) });
    await Promise.all([tick(), tick()]);
    await tick();
    const [, next, none] = await series(first);
    expect(none).toBeUndefined();
    expect(next).toMatchObject({
      state: { status: 'open' },
      startsAt: plusMs(START, 7 * DAY),
      people: [],
      taken: { p1: 0 },
      leaders: [LEADER.personId],
    });
    expect(await series(ended)).toHaveLength(1);
    expect(await signUp(STRANGER.openid, next?._id as ActivityId, null)).toMatchObject({
      data: { standing: 'in' },
    });
  });

  it('is led by who leads the team then: not by who was taken out of it meanwhile', async () => {
    const team = inventTeam(
      {
        ...{ _id: `t_${'7'.repeat(24)}` as TeamId, name: '夜巡队', purpose: '夜里走一圈', kinds: ['safety'] },
        ...{ territory: COMMUNITY as TerritoryId, label: '甲社区', leader: SON },
      },
      NOW,
    );
    await world.put({ [TEAMS]: [team] });
    const behind = inventOwnership(LEADER, { team: { teamId: team._id, name: team.name } });
    const posts = [inventPost(plusMs(START, HOUR), 2)];
    const first = await weekly('handed over', dayOf(plusMs(START, 8 * DAY)), { posts }, behind);
    await world.cloud.ask('POST', '/_emulator/clock', { now: plusMs(START, HOUR + 60_000) });
    await tick();
    const [, next] = await series(first);
    expect(next).toMatchObject({ leaders: [SON.personId], leader: SON.name });
  });

  it('goes on from the next one until its last day, and stops with a cancelled one, or leaves out that one alone', async () => {
    const first = await series(await stored(world, activityIdOf(LEADER.personId, 'weekly')));
    const last = first.at(-1) as Activity;
    await world.cloud.ask('POST', '/_emulator/clock', { now: plusMs(last.startsAt, 60_000) });
    await tick();
    expect(await series(first[0] as Activity)).toHaveLength(2);

    const plan = { posts: [inventPost(plusMs(last.startsAt, DAY), 2)] };
    const cancelled = await weekly('cancelled', dayOf(plusMs(START, 60 * DAY)), plan);
    const later = { posts: [inventPost(plusMs(last.startsAt, DAY + 3 * HOUR), 2)] };
    const onceOnly = await weekly('rained off', dayOf(plusMs(START, 60 * DAY)), later);
    const stop = async ({ _id: activityId, rev }: Activity, more: object) => {
      const input = { activityId, rev, words: '场地维修', ...more };
      expect(await ask(cast.staff.openid, 'activities.cancel', input)).toMatchObject({ ok: true });
    };
    await stop(cancelled, {});
    await stop(onceOnly, { alsoLater: false });
    await world.cloud.ask('POST', '/_emulator/clock', { now: plusMs(onceOnly.startsAt, 60_000) });
    for (let run = 0; run < 2; run += 1) await tick();
    expect(await series(cancelled)).toHaveLength(1);
    const [, next, none] = await series(onceOnly);
    expect(next).toMatchObject({ state: { status: 'open' }, startsAt: plusMs(onceOnly.startsAt, 7 * DAY) });
    expect(none).toBeUndefined();
  });
});
