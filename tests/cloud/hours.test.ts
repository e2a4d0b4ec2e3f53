import { dayOf } from '#kernel/instant';
import type { Account } from '../../cloudfunctions/hours/account/account.state';
import { HOURS } from '../../cloudfunctions/hours/hours.demo';
import type { HoursRecord } from '../../cloudfunctions/hours/record/record.state';
import { WISHES } from '../../cloudfunctions/wishes/wishes.demo';
import type { OutputOf } from '../../types/contract';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY } from '../proof/world/places';
import { usual } from '../proof/world/stages';
import { wishIn } from '../proof/world/wishing';
import { hours, LEADER, newKey, settleActivity, settlePeople, someone, stored } from './activities.crowd';
import { putSettled } from './hours.play';

jest.setTimeout(240_000);

const CROWD = 40;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.people([{ ...LEADER, posts: [] }]);
  await settlePeople(
    world,
    Array.from({ length: CROWD }, (_, serial) => someone(serial)),
  );
});
afterAll(() => world.stop());

const records = () => world.all<HoursRecord>(HOURS);
const tick = async () => {
  try {
    await world.cloud.runTimer('clock');
  } catch {
    // the cloud was killed under it
  }
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the accounts hold, against a count of the records made here. */
const expectRecounted = async () => {
  const all = await records();
  const accounts = await world.all<Account>('hours_accounts');
  const held = accounts.map(({ _id, tallies }) => [
    _id,
    tallies.reduce((sum, { minutes }) => sum + minutes, 0),
  ]);
  const counted = new Map<string, number>();
  for (const { person, minutes } of all) counted.set(person, (counted.get(person) ?? 0) + minutes);
  expect(Object.fromEntries(held)).toEqual(Object.fromEntries(counted));
  expect(all.filter(({ tallyAt }) => tallyAt !== null)).toEqual([]);
};

type Mine = OutputOf<'hours.mine'>;
const ask = async <T>(openid: string | null, op: string, input: object): Promise<T> => {
  const answer = await world.cloud.call(openid, `hours.${op}`, input, newKey());
  if (!answer.ok) throw new Error(`${op}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as T;
};

it('what a leader settled becomes hours once, with faults, kills and several clocks at it', async () => {
  await putSettled(world, 'first', -30, CROWD);
  await putSettled(world, 'second', -20, 10);
  await world.cloud.ask('POST', '/_emulator/faults', {
    seed: 11,
    rules: [
      { action: 'database.insertDocument', collection: 'hours', kind: 'dropAfter', probability: 0.4 },
      { action: 'database.insertDocument', collection: 'hours', kind: 'dropBefore', probability: 0.3 },
      { action: 'database.modifyDocument', collection: 'activities', kind: 'dropBefore', probability: 0.3 },
      { action: 'database.modifyDocument', collection: 'hours', kind: 'dropAfter', probability: 0.05 },
      {
        action: 'database.insertDocument',
        collection: 'hours_accounts',
        kind: 'dropAfter',
        probability: 0.1,
      },
    ],
  });
  const first = Promise.all([tick(), tick()]);
  await pause(150);
  await world.cloud.kill9();
  await first;
  await world.cloud.restart();
  for (let run = 0; run < 4; run += 1) await Promise.all([tick(), tick()]);
  await world.cloud.ask('DELETE', '/_emulator/faults');
  for (let run = 0; run < 6; run += 1) await tick();

  const all = await records();
  expect(all).toHaveLength(CROWD + 10);
  expect(new Set(all.map(({ activity, person }) => `${activity} ${person}`)).size).toBe(CROWD + 10);
  // the last of each did not come
  expect(all.filter(({ minutes }) => minutes === 0)).toHaveLength(2);
  await expectRecounted();
  // whoever came and whoever did not reads it of themselves, each activity once
  const attendanceOf = async (serial: number) => {
    const { openid } = someone(serial);
    const answer = await world.cloud.call(openid, 'volunteers.getMine', {}, newKey());
    return answer.ok && (answer.data as OutputOf<'volunteers.getMine'>).registration?.attendance;
  };
  expect(await attendanceOf(0)).toEqual({ came: 2, absent: 0 });
  expect(await attendanceOf(CROWD - 1)).toEqual({ came: 0, absent: 1 });
  const told = (await world.cloud.messages()).filter(({ page }) => page?.startsWith('hours/'));
  expect(new Set(told.map(({ to, page }) => `${to} ${page}`)).size).toBe(told.length);
});

it('hours are changed by two, once, and totals and sheets follow', async () => {
  const { openid } = someone(1);
  const { items, totals } = await ask<Mine>(openid, 'mine', {});
  const [record] = items;
  if (!record) throw new Error('no hours');
  expect(totals).toMatchObject({ minutes: 210, points: 34, years: [{ minutes: 210 }] });
  const period = { community: COMMUNITY, from: dayOf(hours(-48)), until: dayOf(NOW) };
  const { id } = await ask<OutputOf<'hours.orderSheet'>>(openid, 'orderSheet', period);
  const check = () => ask<OutputOf<'hours.check'>>('a-passer-by', 'check', { sheetId: id });
  expect(await check()).toMatchObject({ state: 'valid', shows: { name: '志***', minutes: 210 } });

  const detail = await ask<OutputOf<'hours.get'>>(openid, 'get', { recordId: record.id });
  const target = { recordId: record.id, rev: detail.rev };
  const spans = [{ from: detail.post.from, until: detail.post.until }];
  const input = { ...target, spans, words: '他九点就来了' };
  const proposed = await ask<{ rev: number }>(cast.staff.openid, 'propose', input);
  const alone = { ...target, rev: proposed.rev, accepted: true };
  expect(await world.cloud.call(cast.staff.openid, 'hours.decide', alone, newKey())).toMatchObject({
    error: { code: 'DECIDER_IS_PROPOSER' },
  });
  expect((await ask<Mine>(openid, 'mine', {})).totals?.minutes).toBe(210);
  await ask(cast.lead.openid, 'decide', alone);
  await tick();
  expect((await ask<Mine>(openid, 'mine', {})).totals?.minutes).toBe(225);
  expect(await check()).toMatchObject({ state: 'changed' });
  await expectRecounted();
  const again = await ask<OutputOf<'hours.orderSheet'>>(openid, 'orderSheet', period);
  await tick();
  const newest = await ask<OutputOf<'hours.check'>>('a-passer-by', 'check', { sheetId: again.id });
  expect(newest).toMatchObject({ state: 'valid', shows: { minutes: 225 } });
});

it('help among neighbours that both sides said to be true is recorded once', async () => {
  const wish = wishIn.finished({ serial: 'helped', company: usual, crypto: world.crypto });
  await world.put({ [WISHES]: [wish] });
  const confirmed = { wishId: wish._id, words: '谢谢' };
  expect(await world.cloud.call(cast.reporter.openid, 'wishes.confirm', confirmed, newKey())).toMatchObject({
    ok: true,
  });
  for (let run = 0; run < 2; run += 1) await Promise.all([tick(), tick()]);
  const { items, totals } = await ask<Mine>(cast.neighbour.openid, 'mine', {});
  expect(items).toMatchObject([{ activityId: null, minutes: 60, title: wish.title, state: 'recorded' }]);
  expect(totals?.minutes).toBe(60);
  await expectRecounted();
});

it('what nobody settles within ten working days is told to its leader and the community, once', async () => {
  const id = await settleActivity(world, 'forgotten', { from: 2 });
  await world.cloud.advance('6h');
  for (let run = 0; run < 3; run += 1) await tick();
  const { dueAt, endsAt } = await stored(world, id);
  expect([dayOf(endsAt), dayOf(dueAt ?? '')]).toEqual(['2026-11-23', '2026-12-07']);
  const told = async () =>
    (await stored(world, id)).timeline.filter((line) => 'kind' in line && line.kind === 'late').length;
  await world.cloud.advance('14d');
  await tick();
  expect(await told()).toBe(0);
  await world.cloud.advance('1d');
  for (let run = 0; run < 3; run += 1) await tick();
  expect(await told()).toBe(1);
});

it('nothing is left of a name when its account is closed, and its sheets count no more', async () => {
  const { openid, personId } = someone(2);
  const period = { community: COMMUNITY, from: dayOf(hours(-48)), until: dayOf(NOW) };
  const { id } = await ask<OutputOf<'hours.orderSheet'>>(openid, 'orderSheet', period);
  expect(await world.cloud.call(openid, 'community.closeAccount', {}, newKey())).toMatchObject({ ok: true });
  for (let run = 0; run < 2; run += 1) await tick();
  const mine = (await records()).filter(({ person }) => person === personId);
  expect(mine.map(({ name }) => name)).toEqual(mine.map(() => ''));
  expect(mine.some(({ minutes }) => minutes > 0)).toBe(true);
  expect(await ask('a-passer-by', 'check', { sheetId: id })).toMatchObject({
    state: 'withdrawn',
    shows: null,
  });
});
