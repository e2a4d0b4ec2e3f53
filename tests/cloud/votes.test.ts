import type { VoteId } from '#types/ids';
import type { InputOf } from '../../types/contract';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, FLAT, NEXT_GRID } from '../proof/world/places';
import {
  ask,
  ballotOf,
  boxesIn,
  closedNow,
  codeOf,
  give,
  households,
  LEAD,
  NEIGHBOUR,
  opened,
  plan,
  RESIDENT,
  receiptOf,
  STAFF,
  setClock,
  settle,
  tick,
} from './votes.play';

jest.setTimeout(120_000);

const flats = households(12);
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await settle(world, flats);
});
afterAll(() => world.stop());

const YES = ballotOf(['o1']);
const voteAs = (openid: string, voteId: VoteId, more: object = {}) =>
  codeOf(world, openid, 'votes.cast', {
    ...{ voteId, voter: FLAT, ballot: YES, receipt: receiptOf(openid) },
    ...more,
  });
const read = (openid: string, voteId: VoteId) => ask(world, openid, 'votes.get', { voteId });
const everyone = (voteId: VoteId, of: (n: number) => ReturnType<typeof ballotOf>) =>
  Promise.all(flats.map((flat, n) => give(world, flat, voteId, of(n))));

describe('what is refused changes nothing', () => {
  it('voting without standing, for others, early, late, twice, wrongly', async () => {
    const voteId = await opened(world);
    const before = await world.all('votes');
    expect(await voteAs(cast.otherWorker.openid, voteId)).toBe('STANDING_MISSING');
    expect(await voteAs(NEIGHBOUR, voteId)).toBe('STANDING_MISSING');
    expect(await voteAs(RESIDENT, voteId, { ballot: ballotOf(['o1', 'o2']) })).toBe('BALLOT_INVALID');
    expect(await voteAs(RESIDENT, voteId, { ballot: ballotOf(['o9']) })).toBe('BALLOT_INVALID');
    expect(await codeOf(world, STAFF, 'votes.markPaper', { voteId, household: FLAT })).toBe('PAPER_NOT_USED');
    await setClock(world, 0.5);
    expect(await voteAs(RESIDENT, voteId)).toBe('VOTING_NOT_OPEN');
    await setClock(world, 25);
    expect(await voteAs(RESIDENT, voteId)).toBe('VOTING_NOT_OPEN');
    expect(await world.all('votes')).toEqual(before);
    await setClock(world, 2);
    expect(await voteAs(RESIDENT, voteId)).toBe('done');
    const once = await world.all('votes');
    expect(await voteAs(RESIDENT, voteId)).toBe('ALREADY_VOTED');
    expect(await world.all('votes')).toEqual(once);
  });

  it('a decision without notice, or put to the vote by somebody who does not lead', async () => {
    await setClock(world, 0);
    const meeting = plan({ kind: 'meeting' });
    const { voteId } = await ask(world, STAFF, 'votes.draft', meeting);
    expect(await codeOf(world, STAFF, 'votes.announce', { voteId })).toBe('LEAD_NEEDED');
    expect(await codeOf(world, LEAD, 'votes.announce', { voteId })).toBe('NOTICE_TOO_SHORT');
    expect(await codeOf(world, STAFF, 'votes.draft', { ...meeting, form: 'score' })).toBe('PLAN_INVALID');
    expect(await codeOf(world, RESIDENT, 'votes.get', { voteId })).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('changing what was announced, cancelling what was counted, reading names of a secret vote', async () => {
    const voteId = await opened(world);
    const { within: _within, ...edit } = plan();
    expect(await codeOf(world, STAFF, 'votes.edit', { voteId, rev: 1, ...edit })).toBe('STATE_NOT_ALLOWED');
    expect(await codeOf(world, STAFF, 'votes.listNamed', { voteId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    await closedNow(world);
    expect(await codeOf(world, STAFF, 'votes.cancel', { voteId, words: '取消' })).toBe('STATE_NOT_ALLOWED');
  });

  it('an owners’ vote is not given here, and its record is entered by two', async () => {
    const voteId = await opened(world, { kind: 'owners', options: [], matter: 'special' });
    expect(await voteAs(RESIDENT, voteId)).toBe('NOT_CAST_HERE');
    await closedNow(world);
    const figures = { owners: 300, area: 30_000, takingPart: 220, takingPartArea: 22_000 };
    const entered = (openid: string, agreeing: number) =>
      codeOf(world, openid, 'votes.enter', {
        voteId,
        batch: 1,
        entry: { what: 'figures', figures: { ...figures, agreeing, agreeingArea: agreeing * 100 } },
      });
    expect(await entered(STAFF, 230)).toBe('FIGURES_INVALID');
    expect(await entered(STAFF, 170)).toBe('done');
    expect(await entered(STAFF, 170)).toBe('SAME_PERSON');
    expect((await read(RESIDENT, voteId)).result).toBeNull();
    expect(await entered(LEAD, 170)).toBe('done');
    expect((await read(RESIDENT, voteId)).result).toMatchObject({
      outcome: 'passed',
      figures: { agreeing: 170 },
    });
  });
});

describe('four forms', () => {
  it.each([
    ['single', {}, (n: number) => ballotOf([n < 7 ? 'o1' : 'o2']), ['同意']],
    ['several', { most: 2 }, (n: number) => ballotOf(n < 7 ? ['o1', 'o3'] : ['o2', 'o3']), ['再议']],
    ['ranked', {}, (n: number) => ballotOf(n < 5 ? ['o1'] : n < 9 ? ['o2', 'o3'] : ['o3', 'o2']), ['不同意']],
    ['score', {}, (n: number) => ballotOf([], [n % 3, 9, null]), ['不同意']],
  ] as const)(
    '%s: hidden while open, counted by itself, and the count holds',
    async (form, more, of, winners) => {
      const voteId = await opened(world, { form, ...more });
      await everyone(voteId, of as never);
      await tick(world);
      expect(await read(RESIDENT, voteId)).toMatchObject({
        phase: 'open',
        running: null,
        result: null,
        turnout: { cast: 12 },
      });
      await closedNow(world);
      const over = await read(RESIDENT, voteId);
      expect(over).toMatchObject({ phase: 'counted', outcome: 'advice', winners });
      expect(over.result?.ballots).toBe(12);
      expect(await ask(world, LEAD, 'votes.recount', { voteId })).toEqual({
        ballots: 12,
        marked: 12,
        same: true,
      });
    },
  );
});

describe('a decision of the residents’ meeting', () => {
  const meeting = { kind: 'meeting', eligible: 20, opensAt: undefined };
  const held = async (count: number) => {
    await setClock(world, -80);
    const { opensAt: _late, ...rest } = meeting;
    const { voteId } = await ask(world, STAFF, 'votes.draft', plan(rest));
    await ask(world, LEAD, 'votes.announce', { voteId });
    await tick(world);
    await setClock(world, 2);
    await Promise.all(flats.slice(0, count).map((flat) => give(world, flat, voteId, YES)));
    await closedNow(world);
    return (await read(RESIDENT, voteId)).result;
  };
  it('is none where half took part', async () => {
    expect(await held(10)).toMatchObject({ outcome: 'no_quorum', winners: [] });
  });
  it('is made by more than half of more than half', async () => {
    expect(await held(11)).toMatchObject({ outcome: 'decided', winners: ['o1'], quorum: true });
  });
});

describe('papers', () => {
  const paper = (openid: string, voteId: VoteId, batch: number, ...picks: string[]) =>
    codeOf(world, openid, 'votes.enter', {
      voteId,
      batch,
      entry: { what: 'ballots', ballots: picks.map((pick) => ballotOf([pick])) },
    } satisfies InputOf<'votes.enter'>);

  it('are counted when two people entered as many as were handed in, alike', async () => {
    const voteId = await opened(world, { paper: true });
    const [first, second, ...others] = flats;
    if (!first || !second) throw new Error('too few');
    for (const { flat } of [first, second])
      expect(await codeOf(world, STAFF, 'votes.markPaper', { voteId, household: flat })).toBe('done');
    expect(await codeOf(world, STAFF, 'votes.markPaper', { voteId, household: first.flat })).toBe(
      'ALREADY_VOTED',
    );
    expect(await voteAs(first.openid, voteId, { voter: first.flat })).toBe('ALREADY_VOTED');
    expect(await codeOf(world, STAFF, 'votes.markPaper', { voteId, household: NEXT_GRID })).toBe(
      'STANDING_MISSING',
    );
    await Promise.all(others.map((flat) => give(world, flat, voteId, YES)));
    await closedNow(world);
    expect(await read(RESIDENT, voteId)).toMatchObject({ phase: 'counting', result: null });
    expect(await paper(STAFF, voteId, 1, 'o2', 'o3', 'o1')).toBe('TOO_MANY_PAPERS');
    expect(await paper(STAFF, voteId, 1, 'o2', 'o3')).toBe('done');
    expect(await paper(STAFF, voteId, 1, 'o2', 'o3')).toBe('SAME_PERSON');
    // what does not agree is entered again by both
    expect(await paper(LEAD, voteId, 1, 'o2', 'o2')).toBe('done');
    expect(await ask(world, LEAD, 'votes.getWork', { voteId })).toMatchObject({ batches: [] });
    await paper(LEAD, voteId, 1, 'o3', 'o2');
    expect(await paper(STAFF, voteId, 1, 'o2', 'o3')).toBe('done');
    await tick(world);
    const { result } = await read(RESIDENT, voteId);
    expect(result).toMatchObject({ ballots: 12, paper: 2 });
    expect(result?.counts.map(({ votes }) => votes)).toEqual([10, 1, 1]);
    expect(await ask(world, LEAD, 'votes.recount', { voteId })).toMatchObject({ same: true });
  });
});

describe('by name', () => {
  it('the count runs where it is not hidden, and names are told when it is over', async () => {
    const voteId = await opened(world, { secret: false, hidden: false });
    await everyone(voteId, (n) => ballotOf([n < 8 ? 'o1' : 'o2']));
    await tick(world);
    expect((await read(RESIDENT, voteId)).running?.map(({ votes }) => votes)).toEqual([8, 4, 0]);
    expect((await read(flats[0]?.openid ?? '', voteId)).mine).toMatchObject({ voted: true, ballot: YES });
    expect(await codeOf(world, STAFF, 'votes.listNamed', { voteId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    await closedNow(world);
    const { rows } = await ask(world, cast.supervisor.openid, 'votes.listNamed', { voteId });
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ ballot }) => ballot?.picks[0] === 'o1')).toHaveLength(8);
  });
});

it('what was cancelled takes no ballot and is never counted', async () => {
  const voteId = await opened(world);
  await give(world, flats[0] as never, voteId, YES);
  await ask(world, STAFF, 'votes.cancel', { voteId, words: '材料有误' });
  await tick(world);
  await closedNow(world);
  expect(await voteAs(RESIDENT, voteId)).toBe('VOTING_NOT_OPEN');
  expect(await read(RESIDENT, voteId)).toMatchObject({
    phase: 'cancelled',
    reason: '材料有误',
    result: null,
  });
  const past = await ask(world, RESIDENT, 'votes.list', { community: COMMUNITY, shelf: 'past' });
  expect(past.items.map(({ id }) => id)).toContain(voteId);
});

it('a box from which a ballot is missing is told, and nothing is published', async () => {
  const voteId = await opened(world);
  await everyone(voteId, () => YES);
  const [box] = await boxesIn(world, voteId);
  if (!box) throw new Error('no box');
  await world.replace('votes', { ...box, ballots: box.ballots.slice(1) });
  await closedNow(world);
  expect(await read(RESIDENT, voteId)).toMatchObject({ phase: 'counting', result: null });
  expect(await ask(world, LEAD, 'votes.getWork', { voteId })).toMatchObject({ mismatch: true });
});
