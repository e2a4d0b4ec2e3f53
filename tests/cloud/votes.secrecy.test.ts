import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import type { VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { FLAT, HOUSE } from '../proof/world/places';
import {
  ask,
  ballotOf,
  boxesIn,
  closedNow,
  give,
  type Household,
  households,
  inHours,
  opened,
  plan,
  RESIDENT,
  receiptOf,
  STAFF,
  settle,
} from './votes.play';

jest.setTimeout(120_000);

const few = households(12, 'secret');
const pickOf = (n: number): string => `o${(n % 3) + 1}`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await settle(world, few);
});
afterAll(() => world.stop());

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

describe('nothing that is stored or logged joins a voter and a ballot', () => {
  let voteId: VoteId;
  beforeAll(async () => {
    voteId = await opened(world);
    for (const [n, flat] of few.entries()) await give(world, flat, voteId, ballotOf([pickOf(n)]));
  });

  it('the box holds marks on one side and sealed texts of one length in their own order on the other', async () => {
    for (const { roll, ballots, ...rest } of await boxesIn(world, voteId)) {
      const lines = Object.values(roll);
      expect(lines.map((line) => Object.keys(line).sort())).toEqual(lines.map(() => ['how', 'mark']));
      expect(ballots).toEqual([...ballots].sort());
      expect(new Set(ballots.map(({ length }) => length)).size).toBe(1);
      expect(ballots.every((each) => /^v1:[0-9a-f]{24}:[0-9a-f]{32}:[0-9a-f]+$/.test(each))).toBe(true);
      for (const { openid } of few) expect(JSON.stringify(rest)).not.toContain(personIdOf(openid));
    }
  });

  it('no file of the cloud, no log and no record of a call holds what only a ballot says', async () => {
    const receipts = few.map(({ openid }) => receiptOf(openid));
    const held = filesIn(world.cloud.dir).filter((path) => {
      const bytes = readFileSync(path).toString('latin1');
      return receipts.some((receipt) => bytes.includes(receipt));
    });
    expect(held).toEqual([]);
    expect(JSON.stringify(await world.cloud.calls())).not.toMatch(new RegExp(receipts.join('|')));
  });

  it('no other document knows that they voted', async () => {
    const people = await world.all<{ _id: string }>('community_people');
    const mine = people.filter(({ _id }) => few.some(({ openid }) => personIdOf(openid) === _id));
    expect(JSON.stringify(mine)).not.toContain(voteId);
    expect(JSON.stringify(await world.all('messages'))).not.toContain(personIdOf(few[0]?.openid ?? ''));
  });
});

it('whoever may vote is told whose vote it is, and the roll is shown in numbers', async () => {
  const voteId = await opened(world);
  expect((await ask(world, RESIDENT, 'votes.get', { voteId })).mine).toEqual({
    ...{ voter: FLAT, why: null, voted: false, byPaper: false, ballot: null },
  });
  expect((await ask(world, cast.otherWorker.openid, 'votes.get', { voteId })).mine).toMatchObject({
    voter: null,
    why: 'residence',
  });
  for (const flat of few) await give(world, flat, voteId, ballotOf(['o1']));
  const work = await ask(world, STAFF, 'votes.getWork', { voteId });
  expect(work.buildings).toEqual([{ building: HOUSE, cast: 12 }]);
});

describe('what one takes along of a vote', () => {
  const mine = async (openid: string, voteId: VoteId) => {
    const { items } = await ask(world, openid, 'votes.exportMine', { limit: 50 });
    return items.filter((each) => each.voteId === voteId);
  };
  const [somebody, other] = few as [Household, Household];
  /** After the vote opened, and confirmed there. */
  const moveTo = async (openid: string, territory: TerritoryId) => {
    const all = await world.all<Person>(PEOPLE);
    const person = all.find(({ _id }) => _id === personIdOf(openid)) as Person;
    const [before, ...others] = person.memberships as [Person['memberships'][0]];
    const at = inHours(3) as Instant;
    const memberships = [...others, { ...before, until: at }, { ...before, territory, from: at }];
    await world.replace(PEOPLE, { ...person, memberships, home: territory });
  };

  it('is that the household voted, and of a secret vote nothing else', async () => {
    const voteId = await opened(world);
    await give(world, somebody, voteId, ballotOf(['o2']));
    const [line, ...more] = await mine(somebody.openid, voteId);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ title: plan().title, secret: true, byPaper: false, ballot: null });
    const { options, ...rest } = line!;
    expect(options.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
    expect(JSON.stringify(rest)).not.toMatch(/"o[123]"|v1:/);
    expect(await mine(other.openid, voteId)).toEqual([]);
    expect(await mine(STAFF, voteId)).toEqual([]);
  });

  it('is the ballot too where it is given by name, though the home was left since, and not for whoever came after', async () => {
    const voteId = await opened(world, { secret: false, hidden: false });
    await give(world, somebody, voteId, ballotOf(['o3']));
    await settle(world, [{ openid: 'moved-in', flat: `${HOUSE}/9-902` as TerritoryId }]);
    await moveTo(somebody.openid, `${HOUSE}/9-901` as TerritoryId);
    await moveTo('moved-in', somebody.flat);
    expect(await mine(somebody.openid, voteId)).toMatchObject([{ ballot: { picks: ['o3'] } }]);
    expect(await mine('moved-in', voteId)).toEqual([]);
    await world.cloud.clearCalls();
    await mine(somebody.openid, voteId);
    expect((await world.cloud.calls())[0]?.dbTrips).toBe(2);
  });
});

it('a receipt is found when its ballot was counted, and none that nobody drew', async () => {
  const voteId = await opened(world);
  for (const flat of few) await give(world, flat, voteId, ballotOf(['o1']));
  const checked = async (serial: string) =>
    (await ask(world, RESIDENT, 'votes.checkReceipt', { voteId, receipt: receiptOf(serial) })).counted;
  expect(await checked('secret-0')).toBe(false);
  await closedNow(world);
  expect(await checked('secret-0')).toBe(true);
  expect(await checked('somebody else')).toBe(false);
});
