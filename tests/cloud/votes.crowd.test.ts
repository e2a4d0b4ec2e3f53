import type { VoteId } from '#types/ids';
import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import type { Answer } from '../support/local-cloud';
import {
  ask,
  ballotOf,
  boxesIn,
  closedNow,
  give,
  type Household,
  households,
  LEAD,
  opened,
  RESIDENT,
  settle,
  tick,
} from './votes.play';

jest.setTimeout(240_000);

const HOUSES = 300;
const flats = households(HOUSES, 'crowd');
const second: Household[] = flats.map(({ openid, flat }) => ({ openid: `${openid}-b`, flat }));
const pickOf = (n: number): string => `o${(n % 3) + 1}`;

let world: World;
const livedInBy = (people: readonly Household[]) => {
  beforeAll(async () => {
    world = await openWorld();
    await settle(world, people);
  });
  afterAll(() => world.stop());
};

const codesOf = (answers: readonly Answer[]): string[] =>
  [...new Set(answers.map((answer) => (answer.ok ? 'done' : answer.error.code)))].sort();
const fault = (rules: object[]) => world.cloud.ask('POST', '/_emulator/faults', { rules });
const calm = () => world.cloud.ask('DELETE', '/_emulator/faults');

const rollOf = async (voteId: VoteId) => {
  const boxes = await boxesIn(world, voteId);
  return {
    households: boxes.flatMap(({ roll }) => Object.keys(roll)).length,
    ballots: boxes.reduce((sum, { ballots }) => sum + ballots.length, 0),
    cast: boxes.reduce((sum, each) => sum + each.cast, 0),
  };
};

describe('a thousand ballots of three hundred households at once, repeated, doubled and with lost answers', () => {
  livedInBy([...flats, ...second]);
  let voteId: VoteId;
  let answers: Answer[];
  beforeAll(async () => {
    voteId = await opened(world);
    const write = { action: 'database.modifyDocument', collection: 'votes' };
    await fault([
      { ...write, kind: 'dropAfter', probability: 0.05 },
      { ...write, kind: 'conflict', probability: 0.1 },
    ]);
    const crowd = flats.flatMap((flat, n) => {
      const key = newKey();
      const mine = () => give(world, flat, voteId, ballotOf([pickOf(n)]), { key });
      const theirs = second[n] as Household;
      const doubled = () => give(world, theirs, voteId, ballotOf([pickOf(n)]));
      return n % 3 === 0 ? [mine, mine, doubled, doubled] : [mine, mine, doubled];
    });
    answers = await Promise.all(crowd.map((call) => call()));
    await calm();
    // what was never answered is asked again
    await Promise.all(flats.map((flat, n) => give(world, flat, voteId, ballotOf([pickOf(n)]))));
  });

  it('were as many as was said, and each was told done, already voted, or nothing', () => {
    expect(answers).toHaveLength(1000);
    const fine = ['ALREADY_VOTED', 'INTERNAL', 'done'];
    expect(codesOf(answers).filter((code) => !fine.includes(code))).toEqual([]);
  });

  it('one per household, and a ballot for each on the roll', async () => {
    expect(await rollOf(voteId)).toEqual({ households: HOUSES, ballots: HOUSES, cast: HOUSES });
  });

  it('the published sum is what the households chose, and the recount finds the same', async () => {
    await closedNow(world);
    const { result } = await ask(world, RESIDENT, 'votes.get', { voteId });
    expect(result?.counts.map(({ votes }) => votes)).toEqual([100, 100, 100]);
    expect(await ask(world, LEAD, 'votes.recount', { voteId })).toEqual({
      ballots: HOUSES,
      marked: HOUSES,
      same: true,
    });
  });
});

describe('what breaks while a ballot is dropped', () => {
  livedInBy(flats.slice(0, 60));
  // the clock of the next case looks after its own vote alone
  afterEach(() => world.clear('votes'));
  it.each(['kill', 'dropBefore', 'dropAfter'])(
    '%s: the roll and the box say the same, and the repetition ends it',
    async (kind) => {
      const voteId = await opened(world);
      const [flat] = flats as [Household];
      const key = newKey();
      await fault([{ action: 'database.modifyDocument', collection: 'votes', kind, times: 1 }]);
      await give(world, flat, voteId, ballotOf(['o2']), { key }).catch(() => undefined);
      await calm();
      const { households: on, ballots } = await rollOf(voteId);
      expect(on).toBe(ballots);
      expect(codesOf([await give(world, flat, voteId, ballotOf(['o2']), { key })])).toEqual(['done']);
      expect(await rollOf(voteId)).toEqual({ households: 1, ballots: 1, cast: 1 });
    },
  );

  it.each([
    ['boxes are made', 'database.insertDocument', false],
    ['boxes are shut', 'database.modifyDocument', true],
    ['boxes are read', 'database.getDocument', true],
  ] as const)('while %s the clock is killed: the next run ends it', async (_case, action, isClose) => {
    const voteId = await opened(world);
    for (const [n, flat] of flats.slice(0, 6).entries())
      await give(world, flat, voteId, ballotOf([pickOf(n)]));
    await fault([{ action, collection: 'votes', kind: 'kill', times: 1 }]);
    if (isClose) await closedNow(world).catch(() => undefined);
    else await tick(world).catch(() => undefined);
    await calm();
    await closedNow(world);
    await tick(world);
    const { result } = await ask(world, RESIDENT, 'votes.get', { voteId });
    expect(result?.counts.map(({ votes }) => votes)).toEqual([2, 2, 2]);
  });

  it('ballots that come while the clock shuts are in the sum, or were refused', async () => {
    const voteId = await opened(world);
    await world.cloud.ask('POST', '/_emulator/clock', { now: '2026-11-24T01:59:59.000Z' });
    const late = flats.slice(0, 60).map((flat) => give(world, flat, voteId, ballotOf(['o1'])));
    await closedNow(world);
    const taken = (await Promise.all(late)).filter(({ ok }) => ok).length;
    await tick(world);
    const work = await ask(world, LEAD, 'votes.getWork', { voteId });
    expect(work.turnout.cast).toBe(taken);
    expect(await ask(world, LEAD, 'votes.recount', { voteId })).toMatchObject({ marked: taken, same: true });
  });
});

describe('however many voted and whatever the form', () => {
  livedInBy(flats.slice(0, 101));

  it('a vote costs three trips and a look two', async () => {
    const costOf = async (voteId: VoteId, flat: Household, ballot: ReturnType<typeof ballotOf>) => {
      await world.cloud.clearCalls();
      expect((await give(world, flat, voteId, ballot)).ok).toBe(true);
      await ask(world, flat.openid, 'votes.get', { voteId });
      return (await world.cloud.calls()).map(({ dbTrips, dbDepth }) => [dbTrips, dbDepth]);
    };
    const options = Array.from({ length: 20 }, (_, n) => ({ name: `方案${n + 1}` }));
    const all = ballotOf(options.map((_, n) => `o${n + 1}`));
    const [first, last] = [flats[0], flats[100]] as [Household, Household];
    const large = await opened(world, { form: 'ranked', options });
    const small = await opened(world, { secret: false });
    expect(await costOf(large, first, all)).toEqual([
      [3, 2],
      [2, 2],
    ]);
    await Promise.all(flats.slice(1, 100).map((flat) => give(world, flat, large, all)));
    expect(await costOf(large, last, all)).toEqual([
      [3, 2],
      [2, 2],
    ]);
    expect(await costOf(small, first, ballotOf(['o1']))).toEqual([
      [3, 2],
      [2, 2],
    ]);
  });
});
