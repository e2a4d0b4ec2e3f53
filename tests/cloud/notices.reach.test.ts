import { inventTerritory } from '../../cloudfunctions/community/community.demo';
import { TERRITORIES } from '../../cloudfunctions/community/place/territory.store';
import { PEOPLE } from '../../cloudfunctions/kernel/person';
import type { TerritoryId } from '../../types/territory';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, GRID, HOUSE, NEXT_HOUSE } from '../proof/world/places';
import { audienceOf, codeOf, get, neighbours, published, RESIDENT, STAFF } from './notices.play';

jest.setTimeout(300_000);

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.stop());

it('a thousand read at once, each of them twice: a thousand are counted, in every building rightly', async () => {
  const crowd = [...neighbours(world, 600), ...neighbours(world, 400, NEXT_HOUSE)];
  await world.put({ [PEOPLE]: crowd });
  const { noticeId } = await published(world);
  const read = async (openid: string): Promise<string> => {
    const answer = await world.cloud.call(openid, 'notices.markRead', { noticeId }, newKey());
    return answer.ok ? 'done' : answer.error.code;
  };
  const codes = await Promise.all(crowd.flatMap(({ openid }) => [read(openid), read(openid)]));
  // a crowd that the platform cannot take at once comes again, as a phone does
  const again = crowd.filter((_, n) => codes[2 * n] !== 'done' && codes[2 * n + 1] !== 'done');
  for (const { openid } of again) expect(await read(openid)).toBe('done');
  const reach = await get(world, STAFF, 'notices.reach', { noticeId });
  expect(reach.reads).toBe(1000);
  expect(reach.byBuilding).toEqual([
    { building: HOUSE, reads: 600 },
    { building: NEXT_HOUSE, reads: 400 },
  ]);
  expect(reach.byGrid).toEqual([{ grid: GRID, reads: 1000 }]);
});

describe('an urgent notice to some thousand people', () => {
  const HOUSES = 25;
  const PER_HOUSE = 80;
  const tick = () => world.cloud.runTimer('clock');

  const settle = async (): Promise<void> => {
    for (let minute = 0; minute < 7; minute += 1) {
      await world.cloud.advance('1m');
      await tick();
    }
  };

  const populate = async (): Promise<string[]> => {
    const houses = Array.from({ length: HOUSES }, (_, n) => `${GRID}/b${String(n + 40)}` as TerritoryId);
    await world.put({
      [TERRITORIES]: houses.map((_id) =>
        inventTerritory({ _id, level: 'building', parent: GRID, name: '楼', households: 90 }),
      ),
    });
    const people = houses.flatMap((house) => neighbours(world, PER_HOUSE, house));
    await world.put({ [PEOPLE]: people });
    return people.map(({ openid }) => openid);
  };

  it('leaves in batches, and no one is told twice, though the function is killed and answers are lost', async () => {
    const openids = await populate();
    const { noticeId } = await published(world, { kind: 'urgent', audience: audienceOf(GRID) });
    await world.cloud.ask('POST', '/_emulator/faults', {
      seed: 7,
      rules: [
        { fn: 'clock', action: 'wx.*', kind: 'kill', probability: 0.002, times: 2 },
        { fn: 'clock', action: 'wx.*', kind: 'dropAfter', probability: 0.01 },
        { fn: 'clock', action: 'database.*', kind: 'dropAfter', probability: 0.001 },
        { fn: 'clock', action: 'database.*', kind: 'dropBefore', probability: 0.001 },
      ],
    });
    await tick();
    const first = (await world.cloud.messages()).length;
    await settle();
    await world.cloud.ask('DELETE', '/_emulator/faults');
    await world.cloud.advance('10m');
    await settle();

    const sent = (await world.cloud.messages()).filter(({ page }) => page?.includes(noticeId));
    const counts = new Map<string, number>();
    for (const { to } of sent) counts.set(to, (counts.get(to) ?? 0) + 1);
    expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
    // not all in the first minute
    expect(first).toBeLessThan(openids.length);
    // whoever was not told is uncertain or was never tried, and stands on the list of those to knock at
    const { messages } = await get(world, STAFF, 'notices.reach', { noticeId });
    const { waiting = 0, sent: told = 0, failed = 0, uncertain = 0 } = messages ?? {};
    // the three of the cast live in the grid too
    expect({ waiting, all: told + failed + uncertain }).toEqual({ waiting: 0, all: openids.length + 3 });
    expect(told).toBeLessThanOrEqual(sent.length);
    expect(sent.length - told).toBeLessThanOrEqual(uncertain);
    expect(told).toBeGreaterThan(openids.length / 3);
  });
});

describe('households not yet reached', () => {
  it('are listed for the workers of the grid alone, leave by reading, and are recorded once', async () => {
    const { noticeId } = await published(world, { kind: 'urgent', audience: audienceOf(COMMUNITY) });
    await world.cloud.runTimer('clock');
    const ask = { noticeId, within: GRID as TerritoryId };
    expect(await codeOf(world, cast.otherWorker.openid, 'notices.listUnreached', ask)).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    const WORKER = cast.handler.openid;
    const doorsOf = async () => {
      const { buildings } = await get(world, WORKER, 'notices.listUnreached', ask);
      return buildings.find(({ building }) => building === HOUSE);
    };
    // nobody has read it: every grid that it means is named all the same, for somebody has to knock there
    const unread = await get(world, STAFF, 'notices.reach', { noticeId });
    expect(unread).toMatchObject({ reads: 0 });
    expect(unread.byGrid).toContainEqual({ grid: GRID, reads: 0 });
    expect(unread.byBuilding).toContainEqual({ building: HOUSE, reads: 0 });
    expect(await doorsOf()).toMatchObject({
      households: 36,
      known: 3,
      read: 0,
      doors: [
        { label: '1单元302', told: 'sent', visit: null },
        { label: '2单元501', told: 'sent', visit: null },
        { label: '3单元201', told: 'sent', visit: null },
      ],
    });
    await get(world, RESIDENT, 'notices.markRead', { noticeId });
    expect((await doorsOf())?.doors.map(({ label }) => label)).toEqual(['2单元501', '3单元201']);

    const visit = { noticeId, household: `${HOUSE}/2-501`, result: 'visited', words: '家中有人' };
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => codeOf(world, WORKER, 'notices.recordVisit', visit)),
    );
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(await doorsOf()).toMatchObject({
      read: 1,
      visited: 1,
      doors: [
        { label: '2单元501', visit: { result: 'visited', by: cast.handler.name } },
        { label: '3单元201', visit: null },
      ],
    });
    const knocks = await get(world, WORKER, 'notices.listKnocks', {});
    expect(knocks.items.map(({ id }) => id)).toEqual([noticeId]);
  });
});
