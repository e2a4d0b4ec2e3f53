import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import { PEOPLE } from '#kernel/person';
import { contract, type OperationName } from '#types/contract';
import type { Call } from '../support/local-cloud';
import { newKey, perform, prepareAll } from './plays/perform';
import type { Play } from './plays/play';
import { operationNames, playBook } from './plays/play-book';
import { cast } from './world/cast';
import { openWorld, type World } from './world/open-world';
import { bucketFile, usual } from './world/stages';

const BUDGET = join(__dirname, 'costs.budget.json');
const HOW =
  'A cost that rose is a slower screen and a larger bill for everybody. Mend it, or record what it is worth: ' +
  'npm run costs:accept, and say why in the commit.';

const MEASURES = [
  'dbTrips',
  'dbDepth',
  'docsExamined',
  'docsReturned',
  'dbBytes',
  'storageTrips',
  'wechatTrips',
  'bytesIn',
  'bytesOut',
] as const;
type Cost = Record<(typeof MEASURES)[number], number>;
type Budget = Record<string, Cost>;

const accepting = process.env.COSTS === 'accept';
const budget: Budget = existsSync(BUDGET) ? (JSON.parse(readFileSync(BUDGET, 'utf8')) as Budget) : {};
const measured: Budget = {};

/** More than a page, so that a list shows what it reads beyond what it answers. */
const LISTED = 25;
const PAGE = 20;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const [person, name] of [
    ['reporter', 'before'],
    ['handler', 'after'],
  ] as const) {
    const { openid } = cast[person];
    const path = `requests/${personIdOf(openid)}/${name}.jpg`;
    const file = await world.cloud.upload(openid, path, Buffer.from('picture'), 'image/jpeg');
    expect(file).toBe(bucketFile(personIdOf(openid), name));
  }
});
afterAll(async () => {
  await world.stop();
  if (accepting) writeFileSync(BUDGET, `${JSON.stringify(measured, null, 2)}\n`);
});

const costOf = (call: Call): Cost =>
  Object.fromEntries(MEASURES.map((measure) => [measure, call[measure]])) as Cost;

/** Nothing but what this operation begins with: what ran before it costs it nothing. */
const stageAlone = async (name: OperationName, play: Play) => {
  await world.clear('requests');
  await world.clear('calls');
  for (const name of ['volunteers', 'volunteers_teams', 'activities', 'wishes', 'hours', 'hours_sheets'])
    await world.clear(name);
  await world.clear('messages');
  await world.clear('notices');
  await world.clear('notices_questions');
  await world.clear('notices_reach');
  for (const name of ['posts', 'posts_comments', 'posts_bonds', 'votes', 'opinions']) await world.clear(name);
  for (const name of ['posts', 'posts_comments', 'posts_bonds', 'topics', 'topics_doors', 'topics_supports'])
    await world.clear(name);
  for (const name of ['ratings_registers', 'ratings_handed_in', 'ratings_orders']) await world.clear(name);
  await world.clear(PEOPLE);
  await world.people(Object.values(cast));
  const count = play.shows ? LISTED : 1;
  const scenes = Array.from({ length: count }, (_, place) => ({
    serial: `cost ${name} ${place}`,
    company: usual,
    crypto: world.crypto,
  }));
  const [first] = await prepareAll(world, play, scenes);
  const paged = first && 'limit' in first.input ? { limit: PAGE } : {};
  return { input: { ...first?.input, ...paged } };
};

const measure = async (name: OperationName): Promise<Cost> => {
  const play = playBook[name];
  const staged = await stageAlone(name, play);
  await world.cloud.clearCalls();
  const answer = await perform(world, name, play, cast[play.caller].openid, staged, newKey());
  expect(answer).toMatchObject({ ok: true });
  const [call] = await world.cloud.calls();
  if (!call) throw new Error(`${name} was not recorded`);
  return costOf(call);
};

it.each(operationNames)('%s costs what its budget says', async (name) => {
  const cost = await measure(name);
  measured[name] = cost;
  if (accepting) return;
  const known = budget[name];
  if (!known) throw new Error(`${name} has no budget. ${HOW}`);
  const risen = MEASURES.filter((each) => cost[each] > known[each]).map(
    (each) => `${each} ${known[each]} → ${cost[each]}`,
  );
  if (risen.length > 0) throw new Error(`${name}: ${risen.join(', ')}. ${HOW}`);
  // exact, so that what was won is not lost unseen: the same command records it
  expect(cost).toEqual(known);
});

describe('whatever the budget says', () => {
  // the office is written to the person and copied to the grid's public board, each by a conditional write
  const BOARD: readonly string[] = ['community.appoint', 'community.dismiss', 'community.stopAccount'];

  // who may, the notice, and the counts made of its receipts where they lie: side by side, one step
  const COUNTS: readonly string[] = ['notices.reach'];

  // no everyday screen: the anchors, what they name and the record of the look
  const CHECKS: readonly string[] = ['audit.verifyDocument', 'audit.verifyTerritory'];

  // what a place, a team or a registration says is read beside what is changed
  const BESIDE: readonly string[] = [
    'activities.signUp',
    'activities.draft',
    'activities.edit',
    'volunteers.register',
    'volunteers.correct',
    'volunteers.joinTeam',
    'wishes.claim',
  ];

  it.each(operationNames)('%s stays within the trips of the design', (name) => {
    const { dbTrips, dbDepth } = measured[name] ?? budget[name]!;
    const most = contract[name].kind === 'query' ? 2 : 3;
    const sides = COUNTS.includes(name) || BESIDE.includes(name) ? 1 : 0;
    const extra = BOARD.includes(name) ? 3 : CHECKS.includes(name) ? 2 : sides;
    expect({ dbTrips, within: dbTrips <= most + extra && dbDepth <= 2 + extra }).toMatchObject({
      within: true,
    });
  });

  it.each(operationNames)('%s examines no document that it does not return', (name) => {
    const { docsExamined, docsReturned } = measured[name] ?? budget[name]!;
    // a conditional write finds its document and returns none
    const written = contract[name].kind === 'change' ? 2 : 0;
    expect(docsExamined).toBeLessThanOrEqual(docsReturned * 1.1 + written);
  });

  it('has no budget for an operation that is no more', () => {
    expect(Object.keys(budget).filter((name) => !(name in contract))).toEqual([]);
  });
});
