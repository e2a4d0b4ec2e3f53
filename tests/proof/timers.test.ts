import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../support/local-cloud';
import { cast } from './world/cast';
import { DUE, dueOf, sealedOf } from './world/due';
import { openWorld, type World } from './world/open-world';
import { conversationIn, OPINIONS } from './world/opinions';

jest.setTimeout(180_000);

const BUDGET = join(__dirname, 'timers.budget.json');
const HOW =
  'A wake that rose costs every minute of every day. Mend it, or record what it is worth: npm run costs:accept, and ' +
  'say why in the commit.';

const MEASURES = ['dbTrips', 'dbDepth', 'docsExamined', 'docsReturned', 'wechatTrips'] as const;
type Cost = Record<(typeof MEASURES)[number], number>;
type Budget = Record<string, Cost>;

const COUNTS = [0, 1, 50, 500];
const accepting = process.env.COSTS === 'accept';
const budget: Budget = existsSync(BUDGET) ? (JSON.parse(readFileSync(BUDGET, 'utf8')) as Budget) : {};
const measured: Budget = {};

const { functions, collections } = JSON.parse(
  readFileSync(join(__dirname, '../../dist/cloud-manifest.json'), 'utf8'),
) as { functions: { name: string; timers: object[] }[]; collections: { name: string }[] };
const clocks = functions.filter(({ timers }) => timers.length > 0).map(({ name }) => name);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // what a timer does once a day is done
  for (const name of clocks) for (let run = 0; run < 3; run += 1) await world.cloud.runTimer(name);
});
afterAll(async () => {
  await world.stop();
  if (accepting) writeFileSync(BUDGET, `${JSON.stringify(measured, null, 2)}\n`);
});

/** The places, and how far the timers themselves have come. */
const KEPT = ['community_territories', 'audit_anchors', 'audit_days', 'disclosure_rounds'];

const emptied = async (): Promise<void> => {
  for (const { name } of collections) if (!KEPT.includes(name)) await world.clear(name);
  await world.people(Object.values(cast));
};

const wakeOf = async (timer: string): Promise<Cost> => {
  await world.cloud.clearCalls();
  await world.cloud.runTimer(timer);
  const [call] = (await world.cloud.calls()) as [Call];
  expect(call).toMatchObject({ fn: timer, ok: true });
  return Object.fromEntries(MEASURES.map((measure) => [measure, call[measure]])) as Cost;
};

/** Buildings are written side by side: which of them ends a chain of hundreds is the machine's, so it counts in tens. */
const inTens = (cost: Cost): Cost => ({ ...cost, dbDepth: Math.ceil(cost.dbDepth / 10) * 10 });

const KINDS: Record<string, (count: number) => Promise<Cost>> = {
  ...Object.fromEntries(
    (Object.keys(DUE) as (keyof typeof DUE)[]).map((kind) => [
      `clock, ${kind}`,
      async (count: number) => {
        await world.put(dueOf(world, kind, count));
        const cost = await wakeOf('clock');
        return kind === 'urgent notices' && count > 1 ? inTens(cost) : cost;
      },
    ]),
  ),
  'groupings, conversations to look at': async (count) => {
    const due = Array.from({ length: count }, (_, place) => conversationIn({ serial: `look ${place}` }));
    await world.put({ [OPINIONS]: due.map((conversation) => ({ ...conversation, mapAt: conversation.at })) });
    return wakeOf('groupings');
  },
  'anchors, the night is signed': async () => wakeOf('anchors'),
  'anchors, histories of a day': async (count) => {
    await world.cloud.advance('1d');
    // the clock's own work of that day is not this timer's
    await world.put({ calls: await sealedOf(world, count) });
    return wakeOf('anchors');
  },
};

const cases = Object.keys(KINDS).flatMap((kind) =>
  COUNTS.filter((count) => count === 0 || !kind.endsWith('is signed')).map((count) => ({ kind, count })),
);

it.each(cases)('$kind: $count due cost what the budget says', async ({ kind, count }) => {
  await emptied();
  const cost = (await KINDS[kind]?.(count)) as Cost;
  const name = `${kind}: ${count}`;
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
  const costAt = (kind: string, count: number): Cost => {
    const cost = measured[`${kind}: ${count}`] ?? budget[`${kind}: ${count}`];
    if (!cost) throw new Error(`${kind} was not measured with ${count}`);
    return cost;
  };

  it('every timer is measured', () => {
    expect(clocks.filter((name) => !Object.keys(KINDS).some((kind) => kind.startsWith(`${name},`)))).toEqual(
      [],
    );
  });

  // how far the day's reminders, or the night, have come is all there is to read; the groupings read not even that
  it.each(Object.keys(KINDS))('%s: where nothing is due one document is read at most', (kind) => {
    const docsReturned = kind.startsWith('groupings,') ? 0 : 1;
    expect(costAt(kind, 0)).toMatchObject({ docsReturned, wechatTrips: 0 });
  });

  it.each(Object.keys(DUE))('clock, %s: many cost no more trips apiece than one', (kind) => {
    const trips = (count: number) => costAt(`clock, ${kind}`, count).dbTrips;
    const one = trips(1) - trips(0);
    for (const count of [50, 500]) expect(trips(count) - trips(0)).toBeLessThanOrEqual(one * count);
  });

  it('has no budget for what no timer does', () => {
    const names = cases.map(({ kind, count }) => `${kind}: ${count}`);
    expect(Object.keys(budget).filter((name) => !names.includes(name))).toEqual([]);
  });
});
