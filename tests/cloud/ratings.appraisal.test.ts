import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import {
  ask,
  boxOf,
  brokenOff,
  COORDINATOR,
  codeOf,
  costOf,
  everybody,
  goTo,
  HOUSEHOLDS,
  households,
  MEMBERS,
  RESIDENT,
  STAFF,
  tick,
  tickThrough,
} from './ratings.play';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.people(everybody);
}, 120_000);
afterAll(() => world.stop());

describe('a year of the committee', () => {
  const grades = (first: string, second: string) => [
    { memberId: 'm1', grade: first },
    { memberId: 'm2', grade: second },
  ];
  const appraise = (openid: string, said: object[], key = newKey()) =>
    codeOf(world, openid, 'ratings.appraise', { community: COMMUNITY, grades: said }, key);

  /** Whoever is on the roll is in every sum once, and nobody else is. */
  const recount = async () => {
    const { cast, roll, counts } = await boxOf(world);
    const sums = Object.values(counts).map((each) => Object.values(each).reduce((sum, n) => sum + n, 0));
    expect([Object.keys(roll).length, ...sums]).toEqual([cast, ...MEMBERS.map(() => cast)]);
    return cast;
  };

  beforeAll(async () => {
    await goTo(world, '2027-10-20T01:00:00.000Z');
    await ask(world, STAFF, 'ratings.keepCommittee', { community: COMMUNITY, members: MEMBERS });
  });

  it('is judged by nobody before it opens, from elsewhere, or of somebody else', async () => {
    await tick(world);
    expect(await appraise(RESIDENT, grades('excellent', 'basic'))).toBe('NOT_FOUND_OR_FORBIDDEN');
    await goTo(world, '2027-11-02T01:00:00.000Z');
    await tickThrough(world, [
      ['insertDocument', 'ratings_handed_in'],
      ['modifyDocument', 'ratings_registers'],
    ]);
    expect(await appraise('far', grades('excellent', 'basic'))).toBe('STANDING_MISSING elsewhere');
    expect(await appraise(STAFF, grades('excellent', 'basic'))).toBe('STANDING_MISSING elsewhere');
    expect(await appraise(RESIDENT, grades('excellent', 'basic').slice(1))).toBe('MEMBERS_DIFFER');
    expect(
      await appraise(RESIDENT, [...grades('excellent', 'basic'), { memberId: 'm9', grade: 'unfit' }]),
    ).toBe('MEMBERS_DIFFER');
    expect((await boxOf(world)).cast).toBe(0);
  });

  it('takes one ballot of a person for good, and the same call again as the same ballot', async () => {
    const key = newKey();
    expect(await appraise('home-0', grades('excellent', 'unfit'), key)).toBe('done');
    expect(await appraise('home-0', grades('excellent', 'unfit'), key)).toBe('done');
    expect(await appraise('home-0', grades('unfit', 'unfit'), key)).toBe('REQUEST_KEY_REUSED');
    expect(await appraise('home-0', grades('unfit', 'unfit'))).toBe('ALREADY_APPRAISED');
    const seen = await ask(world, 'home-0', 'ratings.getCommittee', { community: COMMUNITY });
    expect(seen).toMatchObject({ handedIn: true, round: { year: 2027, open: true }, results: [] });
    // one takes along that it was handed in, and nothing of what it said
    const own = (openid: string) => ask(world, openid, 'ratings.exportMine', { what: 'appraisals' });
    const line = { rating: null, appraisal: { community: COMMUNITY, year: 2027 } };
    expect((await own('home-0')).items).toEqual([{ id: expect.stringMatching(/^box_/), ...line }]);
    expect((await own('home-1')).items).toEqual([]);
    expect(await costOf(world, () => own('home-0'))).toMatchObject({ dbTrips: 2, dbDepth: 2 });
    const cost = await costOf(world, () => appraise('home-1', grades('competent', 'unfit')));
    expect(cost).toMatchObject({ dbTrips: 3, dbDepth: 2 });
    const look = () => ask(world, 'home-1', 'ratings.getCommittee', { community: COMMUNITY });
    expect(await costOf(world, look)).toMatchObject({ dbTrips: 2, dbDepth: 1 });
  });

  it.each([
    ['kill', 'database.modifyDocument', 'home-10'],
    ['dropBefore', 'database.modifyDocument', 'home-11'],
    ['dropAfter', 'database.modifyDocument', 'home-12'],
    ['kill', 'database.getDocument', 'home-13'],
  ])(
    '%s in %s: the roll and the sums say the same, and the same call ends it',
    async (kind, action, openid) => {
      const before = await recount();
      const key = newKey();
      const said = grades('competent', 'unsure');
      await brokenOff(world, { action, collection: 'ratings_handed_in', kind }, async () => {
        expect(await appraise(openid, said, key)).not.toBe('done');
      });
      const landed = (await recount()) - before;
      const look = () => ask(world, openid, 'ratings.getCommittee', { community: COMMUNITY });
      expect(landed).toBe(kind === 'dropAfter' ? 1 : 0);
      expect((await look()).handedIn).toBe(landed === 1);
      expect(await appraise(openid, said, key)).toBe('done');
      expect(await appraise(openid, said, key)).toBe('done');
      expect((await look()).handedIn).toBe(true);
      expect(await recount()).toBe(before + 1);
    },
  );

  it('adds up to the roll, member by member, and keeps nothing that joins a person and a mark', async () => {
    const write = { action: 'database.modifyDocument', collection: 'ratings_handed_in' };
    await world.cloud.ask('POST', '/_emulator/faults', {
      rules: [
        { ...write, kind: 'dropAfter', probability: 0.05 },
        { ...write, kind: 'kill', probability: 0.02 },
        { ...write, kind: 'conflict', probability: 0.1 },
      ],
    });
    const keys = households.map(() => newKey());
    const saidBy = (n: number) => grades(n % 2 ? 'excellent' : 'unsure', n % 4 ? 'unfit' : 'basic');
    await Promise.all(
      households.flatMap(({ openid }, n) => {
        const mine = () => appraise(openid, saidBy(n), keys[n]).catch(() => undefined);
        return [mine(), mine(), appraise(openid, saidBy(n)).catch(() => undefined)];
      }),
    );
    await world.cloud.ask('DELETE', '/_emulator/faults');
    await recount();
    // what was never answered is asked again
    await Promise.all(households.map(({ openid }, n) => appraise(openid, saidBy(n), keys[n])));
    expect(await recount()).toBe(HOUSEHOLDS);
    const box = await boxOf(world);
    // a roll entry is two digests made with a key that is stored nowhere
    for (const receipt of Object.values(box.roll)) {
      expect(Object.keys(receipt).sort()).toEqual(['key', 'said']);
      expect(Object.values(receipt).every((mark) => /^[0-9a-v]{24}$/.test(mark))).toBe(true);
    }
    const everything = JSON.stringify([
      await world.all('ratings_handed_in'),
      await world.all('ratings_registers'),
      await world.all('community_people'),
    ]);
    expect(everything).not.toContain('memberId');
    expect(JSON.stringify(box)).not.toMatch(/p_[0-9a-v]{20}/);
  });

  it('is published when it is over; unfit twice in a row is told to the street', async () => {
    const get = () => ask(world, RESIDENT, 'ratings.getCommittee', { community: COMMUNITY });
    await goTo(world, '2027-12-01T01:00:00.000Z');
    expect(await appraise('spouse-1', grades('basic', 'basic'))).toBe('ROUND_NOT_OPEN');
    await tickThrough(world, [
      ['getDocument', 'ratings_handed_in'],
      ['modifyDocument', 'ratings_registers'],
    ]);
    const { results, round } = await get();
    expect([results.length, round]).toMatchObject([1, { year: 2028, open: false }]);
    const first = results[0];
    expect(first).toMatchObject({ year: 2027, outcome: 'published', cast: HOUSEHOLDS });
    expect(first?.tallies.map(({ unfit, flagged }) => [unfit, flagged])).toEqual([
      [false, false],
      [true, false],
    ]);
    await goTo(world, '2028-11-02T01:00:00.000Z');
    await tick(world);
    for (const { openid } of households.slice(0, 40)) await appraise(openid, grades('basic', 'unfit'));
    await goTo(world, '2028-12-02T01:00:00.000Z');
    await tick(world);
    expect((await get()).results[0]?.tallies.map(({ flagged }) => flagged)).toEqual([false, true]);
    const told = (await world.cloud.messages()).filter(({ to }) => to === COORDINATOR);
    expect(JSON.stringify(told.at(-1)?.data)).toContain('连续两次不称职');
  });
});
