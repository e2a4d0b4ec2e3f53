import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import {
  ask,
  boxOf,
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

  beforeAll(async () => {
    await goTo(world, '2027-10-20T01:00:00.000Z');
    await ask(world, STAFF, 'ratings.keepCommittee', { community: COMMUNITY, members: MEMBERS });
  });

  it('is judged by nobody before it opens, from elsewhere, or of somebody else', async () => {
    await tick(world);
    expect(await appraise(RESIDENT, grades('excellent', 'basic'))).toBe('NOT_FOUND_OR_FORBIDDEN');
    await goTo(world, '2027-11-02T01:00:00.000Z');
    await tick(world);
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
    const cost = await costOf(world, () => appraise('home-1', grades('competent', 'unfit')));
    expect(cost).toMatchObject({ dbTrips: 3, dbDepth: 2 });
    const look = () => ask(world, 'home-1', 'ratings.getCommittee', { community: COMMUNITY });
    expect(await costOf(world, look)).toMatchObject({ dbTrips: 2, dbDepth: 1 });
  });

  it('adds up to the roll, member by member, and keeps nothing that joins a person and a mark', async () => {
    await Promise.all(
      households.flatMap(({ openid }, n) => {
        const key = newKey();
        const said = grades(n % 2 ? 'excellent' : 'unsure', n % 4 ? 'unfit' : 'basic');
        return [appraise(openid, said, key), appraise(openid, said, key), appraise(openid, said)];
      }),
    );
    const box = await boxOf(world);
    expect(box.cast).toBe(HOUSEHOLDS);
    expect(Object.keys(box.roll)).toHaveLength(box.cast);
    for (const counts of Object.values(box.counts))
      expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(box.cast);
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
    await tick(world);
    const first = (await get()).results[0];
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
