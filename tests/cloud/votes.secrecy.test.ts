import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import type { VoteId } from '#types/ids';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { FLAT, HOUSE } from '../proof/world/places';
import {
  ask,
  ballotOf,
  boxesIn,
  closedNow,
  give,
  households,
  opened,
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
