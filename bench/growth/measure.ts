import { contract, type OperationName } from '#types/contract';
import { newKey, prepareAll, sendable } from '../../tests/proof/plays/perform';
import { operationNames, playBook } from '../../tests/proof/plays/play-book';
import { cast } from '../../tests/proof/world/cast';
import type { World } from '../../tests/proof/world/open-world';
import { DISTRICT, GRID } from '../../tests/proof/world/places';
import { usual } from '../../tests/proof/world/stages';
import type { Call } from '../../tests/support/local-cloud';
import { COUNTS, type Cost, type Counts } from './grown';

const PAGE = 20;
const LISTED = 25;
/** No more than are listed, so that every scene of a list is staged anyway. */
const TURNS = 21;
/** Until all that the calls left to be sent has been sent. */
const MOST_WAKES = 100;

type Probe = { name: string; operation: OperationName; openid: string; inputs: readonly object[] };

/** What does not grow with the requests: the same moment's measure of the machine. */
const STILL = {
  operation: 'community.gridCard',
  openid: cast.reporter.openid,
  input: { grid: GRID },
} as const;

const probeOf = async (world: World, size: number, operation: OperationName): Promise<Probe> => {
  const play = playBook[operation];
  const { openid } = cast[play.caller];
  const scenes = Array.from({ length: LISTED }, (_, each) => ({
    serial: `growth ${size} ${operation} ${each}`,
    company: usual,
    crypto: world.crypto,
  }));
  const staged = await prepareAll(world, play, scenes);
  const inputs = [];
  for (const { input } of staged) {
    const sent = await sendable(world, play, openid, input);
    inputs.push(play.shows ? { ...sent, limit: PAGE } : sent);
  }
  return { name: operation, operation, openid, inputs };
};

const probesOf = async (world: World, size: number): Promise<Probe[]> => {
  const probes: Probe[] = [];
  for (const name of operationNames.filter((each) => each.startsWith('requests.'))) {
    probes.push(await probeOf(world, size, name));
  }
  const all = { within: DISTRICT, queue: 'working', limit: PAGE };
  const { openid } = cast.operator;
  const district = { name: 'requests.listDesk of the district', openid, inputs: Array(LISTED).fill(all) };
  return [...probes, { ...district, operation: 'requests.listDesk' }];
};

const callOf = async (world: World, name: string, work: () => Promise<unknown>): Promise<Call> => {
  await world.cloud.clearCalls();
  await work();
  const [call] = await world.cloud.calls();
  if (!call?.ok) throw new Error(`${name}: ${call?.code ?? 'not recorded'}`);
  return call;
};

const ask = (world: World, { openid, operation }: Pick<Probe, 'openid' | 'operation'>, input: object) =>
  callOf(world, operation, () => world.cloud.call(openid, operation, input, newKey()));

/** The dearest of some calls, count by count. */
const dearest = (calls: readonly Call[]): Counts =>
  Object.fromEntries(COUNTS.map((count) => [count, Math.max(...calls.map((call) => call[count]))])) as Counts;

/** What else runs on the machine makes a call slower and never quicker: the quickest tells the most. */
const quickest = (calls: readonly Call[]): number => Math.min(...calls.map(({ ms }) => ms));

const costOf = async (world: World, probe: Probe): Promise<Cost> => {
  const [calls, still]: [Call[], Call[]] = [[], []];
  for (const input of probe.inputs.slice(0, TURNS)) {
    calls.push(await ask(world, probe, input));
    still.push(await ask(world, STILL, STILL.input));
  }
  const writes = contract[probe.operation].kind === 'change';
  return { ...dearest(calls), time: quickest(calls) / quickest(still), writes };
};

/** A wake that finds nothing due, after all that was staged has had its turn. */
const wakeCost = async (world: World): Promise<Cost> => {
  const wake = () => callOf(world, 'clock', () => world.cloud.runTimer('clock'));
  for (let run = 0; run < MOST_WAKES && (await wake()).docsExamined > 0; run += 1);
  const [calls, still]: [Call[], Call[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    calls.push(await wake());
    still.push(await ask(world, STILL, STILL.input));
  }
  return { ...dearest(calls), time: quickest(calls) / quickest(still), writes: false };
};

/** What each operation of the requests costs in a city that is filled already. */
export const costsIn = async (world: World, size: number): Promise<Record<string, Cost>> => {
  const costs: Record<string, Cost> = {};
  for (const probe of await probesOf(world, size)) costs[probe.name] = await costOf(world, probe);
  costs['the clock, nothing due'] = await wakeCost(world);
  return costs;
};
