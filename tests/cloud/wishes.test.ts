import { personIdOf } from '#kernel/ids';
import type { InputOf, OperationName } from '#types/contract';
import type { WishId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventVolunteer, VOLUNTEERS } from '../../cloudfunctions/volunteers/volunteers.demo';
import type { Wish } from '../../cloudfunctions/wishes/wish/wish.state';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { BEFORE, type Somebody } from '../proof/world/people';
import { COMMUNITY, FLAT, GRID, NEXT_COMMUNITY } from '../proof/world/places';
import type { Call } from '../support/local-cloud';
import * as speak from './speak';

jest.setTimeout(180_000);

const CROWD = 40;
const helperNo = (n: number): Somebody => ({
  openid: `helper-${n}`,
  name: `帮手${n}`,
  phone: `1390001${String(n).padStart(4, '0')}`,
  posts: [{ role: 'resident', territory: `${GRID}/b06/1-${100 + n}` as TerritoryId }],
});
const helpers = Array.from({ length: CROWD }, (_, n) => helperNo(n));
const FAR: Somebody = {
  openid: 'far',
  name: '远方',
  posts: [{ role: 'resident', territory: `${NEXT_COMMUNITY}/g01` as TerritoryId }],
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.people([...helpers, FAR]);
  await world.put({
    [VOLUNTEERS]: helpers.map(({ openid, name }) =>
      inventVolunteer({ personId: personIdOf(openid), name, area: GRID }, world.crypto, BEFORE),
    ),
  });
}, 120_000);
afterAll(() => world.stop());

const get = <N extends OperationName>(openid: string, name: N, input: InputOf<N>) =>
  speak.ask(world, openid, name, input);
const codeOf = (openid: string, name: OperationName, input: object) =>
  speak.codeOf(world, openid, name, input);
const cost = (work: () => Promise<unknown>): Promise<Call> => speak.costOf(world, work);
const stored = async (id: WishId): Promise<Wish> => {
  const wish = (await world.all<Wish>('wishes')).find(({ _id }) => _id === id);
  if (!wish) throw new Error(`${id} is gone`);
  return wish;
};

const { reporter, staff, lead, neighbour } = cast;
const ASK = {
  kind: 'errand',
  title: '帮忙买米',
  words: '腿脚不便，想请人买袋米。',
  needBy: '2026-12-10',
  place: { territory: FLAT },
} as const;

const asked = async (more: Partial<InputOf<'wishes.ask'>> = {}): Promise<WishId> =>
  (await get(reporter.openid, 'wishes.ask', { ...ASK, ...more })).wishId;
const declineAt = (wishId: WishId, source: 'government' | 'society') =>
  get(staff.openid, 'wishes.recordSource', {
    wishId,
    source,
    to: '民政办',
    outcome: 'declined',
    words: '不在范围',
  });
const shelved = async (): Promise<WishId> => {
  const wishId = await asked();
  await get(staff.openid, 'wishes.verify', { wishId, accept: true, words: '已核实' });
  await declineAt(wishId, 'government');
  await declineAt(wishId, 'society');
  return wishId;
};
const listed = async (openid: string): Promise<string[]> =>
  (await get(openid, 'wishes.list', { within: GRID, limit: 50 })).items.map(({ id }) => id);

describe('from asking to a time that counts', () => {
  let wishId: WishId;
  const [helper = FAR, other = FAR] = helpers;

  it('is seen by nobody else before it is verified, and refused with a number in its words', async () => {
    expect(await codeOf(reporter.openid, 'wishes.ask', { ...ASK, words: '打 13900001234' })).toBe(
      'WORDS_HOLD_CONTACT',
    );
    wishId = await asked();
    expect(await codeOf(helper.openid, 'wishes.get', { wishId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await listed(helper.openid)).not.toContain(wishId);
    const desk = await get(staff.openid, 'wishes.listDesk', { within: COMMUNITY, queue: 'verify' });
    expect(desk.items.map(({ id }) => id)).toContain(wishId);
  });

  it('goes by government and society to the neighbours, and everything asked is kept', async () => {
    await get(staff.openid, 'wishes.verify', { wishId, accept: true, words: '已核实' });
    expect(
      await codeOf(staff.openid, 'wishes.recordSource', {
        wishId,
        source: 'society',
        to: '社工站',
        outcome: 'declined',
      }),
    ).toBe('STATE_NOT_ALLOWED');
    expect((await declineAt(wishId, 'government')).status).toBe('asking');
    expect((await declineAt(wishId, 'society')).status).toBe('open');
    const { sources } = await get(reporter.openid, 'wishes.get', { wishId });
    expect(
      sources.map(({ source, inquiries }) => [
        source,
        inquiries.map(({ to, outcome }) => `${to} ${outcome}`),
      ]),
    ).toEqual([
      ['government', ['民政办 declined']],
      ['society', ['民政办 declined']],
      ['neighbours', []],
    ]);
    expect(await listed(helper.openid)).toContain(wishId);
  });

  it('shows neighbours neither name nor number nor door, and a stranger nothing', async () => {
    const seen = await get(helper.openid, 'wishes.get', { wishId });
    expect(seen).toMatchObject({ role: 'neighbour', parties: null, story: [], area: '甲社区 · 第2网格' });
    expect(JSON.stringify(seen)).not.toMatch(/柳|139|302|5号楼/);
    expect(await codeOf('a-stranger', 'wishes.list', { within: GRID })).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await codeOf(helper.openid, 'wishes.openContact', { wishId, reason: '看看' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('opens the door to who claimed it, masked until they say why, and to no other volunteer', async () => {
    await get(helper.openid, 'wishes.claim', { wishId });
    const masked = JSON.stringify(await get(helper.openid, 'wishes.get', { wishId }));
    expect(masked).toContain('139****9901');
    expect(masked).not.toMatch(/13900009901|302|柳如烟/);
    expect(await get(helper.openid, 'wishes.openContact', { wishId, reason: '约时间' })).toEqual({
      name: '柳如烟',
      phone: '13900009901',
      address: '甲社区 · 第2网格 · 5号楼 · 1单元302',
      askedBy: null,
    });
    expect(await codeOf(other.openid, 'wishes.openContact', { wishId, reason: '看看' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    const { story } = await get(reporter.openid, 'wishes.get', { wishId });
    expect(story.at(-1)).toMatchObject({ kind: 'contact_opened', by: helper.name, words: '约时间' });
    expect(JSON.stringify(await stored(wishId))).not.toContain('13900009901');
  });

  it('counts once both have said so', async () => {
    await get(helper.openid, 'wishes.finish', { wishId, minutes: 50, day: '2026-11-23', words: '买好了' });
    expect(await codeOf(helper.openid, 'wishes.confirm', { wishId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect((await stored(wishId)).countAt).toBeNull();
    await get(reporter.openid, 'wishes.confirm', { wishId, words: '谢谢' });
    expect(await stored(wishId)).toMatchObject({
      countAt: expect.any(String),
      state: { report: { minutes: 50 } },
    });
    const mine = await get(helper.openid, 'wishes.listMine', {});
    expect(mine.items[0]).toMatchObject({ id: wishId, role: 'helper', status: 'confirmed' });
  });
});

it('of forty who claim one wish at once, one has it, in four trips and two steps; all others are told so', async () => {
  const wishId = await shelved();
  await world.cloud.clearCalls();
  const codes = await Promise.all(helpers.map(({ openid }) => codeOf(openid, 'wishes.claim', { wishId })));
  expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['done', 'STATE_NOT_ALLOWED']));
  const winner = helpers[codes.indexOf('done')];
  const wish = await stored(wishId);
  expect(wish.state).toMatchObject({
    status: 'claimed',
    helper: { personId: personIdOf(winner?.openid ?? '') },
  });
  expect(wish.timeline.filter((line) => 'kind' in line && line.kind === 'claimed')).toHaveLength(1);
  const won = (await world.cloud.calls()).find(({ ok }) => ok);
  expect([won?.dbTrips, won?.dbDepth]).toEqual([4, 2]);
});

it('reads in two trips and changes in three', async () => {
  const wishId = await shelved();
  const read = [
    await cost(() => listed(neighbour.openid)),
    await cost(() => get(reporter.openid, 'wishes.get', { wishId })),
    await cost(() => get(reporter.openid, 'wishes.listMine', {})),
    await cost(() => get(staff.openid, 'wishes.listDesk', { within: COMMUNITY, queue: 'running' })),
  ];
  expect(read.every(({ dbTrips }) => dbTrips <= 2)).toBe(true);
  const changes = [
    await cost(() => get(lead.openid, 'wishes.openContact', { wishId, reason: '回访' })),
    await cost(() => get(reporter.openid, 'wishes.withdraw', { wishId })),
  ];
  await world.clear('wishes');
  changes.push(await cost(() => asked()));
  expect(changes.map(({ dbTrips, dbDepth }) => [dbTrips, dbDepth])).toEqual(Array(3).fill([3, 2]));
});

it('one person has five open at a time; one that is taken back makes room', async () => {
  await world.clear('wishes');
  const [wishId] = [await asked(), await asked(), await asked(), await asked(), await asked()];
  await expect(asked()).rejects.toThrow('WISHES_FULL');
  await get(reporter.openid, 'wishes.withdraw', { wishId });
  await asked();
  await world.clear('wishes');
});

describe('what the clock does', () => {
  const advance = (days: number) => world.cloud.ask('POST', '/_emulator/clock', { advance: `${days}d` });

  it('opens the next source, and tells who asked of it, naming nobody', async () => {
    const wishId = await asked({ needBy: '2027-01-10' });
    await get(staff.openid, 'wishes.verify', { wishId, accept: true, words: '已核实' });
    await advance(8);
    await world.cloud.runTimer('clock');
    await world.cloud.runTimer('clock');
    const { sources, status } = await get(reporter.openid, 'wishes.get', { wishId });
    expect([status, sources.map(({ source }) => source)]).toEqual(['asking', ['government', 'society']]);
    const told = (await world.all<{ _id: string }>('messages')).map((message) => JSON.stringify(message));
    expect(told.some((message) => message.includes('社区正在联系社会力量'))).toBe(true);
    expect(told.filter((message) => /柳如烟|139\d{8}|1单元302/.test(message))).toEqual([]);
  });

  it('takes who closed their account out of what they asked for', async () => {
    const wishId = await asked({ needBy: '2027-01-10' });
    await get(reporter.openid, 'community.closeAccount', {});
    await world.cloud.runTimer('clock');
    const wish = await stored(wishId);
    expect(wish).toMatchObject({
      state: { status: 'withdrawn' },
      sealedAddress: null,
      asker: { maskedName: '已注销', sealedPhone: null },
    });
    expect(wish.keys).toEqual([]);
  });
});
