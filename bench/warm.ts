import { personIdOf } from '#kernel/ids';
import { contract, type OperationName } from '#types/contract';
import { newKey, prepareAll, sendable } from '../tests/proof/plays/perform';
import { operationNames, playBook } from '../tests/proof/plays/play-book';
import { cast } from '../tests/proof/world/cast';
import type { World } from '../tests/proof/world/open-world';
import { usual } from '../tests/proof/world/stages';
import type { Call } from '../tests/support/local-cloud';
import { median } from './quantiles';

export type Warm = { name: OperationName; ours: number; bare: number };

const TURNS = 30;
const WARM_UP = 5;

const lastCall = async ({ cloud }: World): Promise<Call> => {
  const [call] = await cloud.calls();
  if (!call) throw new Error('the call was not recorded');
  return call;
};

const timed = async (world: World, work: () => Promise<unknown>): Promise<Call> => {
  await world.cloud.clearCalls();
  await work();
  return lastCall(world);
};

const planOf = ({ dbTrips, dbDepth }: Call, name: OperationName) => ({
  beside: dbTrips - dbDepth + 1,
  after: dbDepth - 1,
  write: contract[name].kind === 'change',
  id: personIdOf(cast.neighbour.openid),
});

/** The operation and as many SDK calls in the same order, made by a function that does nothing else, in turns. */
const compare = async (world: World, name: OperationName): Promise<Warm> => {
  const play = playBook[name];
  const { openid } = cast[play.caller];
  const scenes = Array.from({ length: TURNS }, (_, turn) => ({
    serial: `warm ${name} ${turn}`,
    company: usual,
    crypto: world.crypto,
  }));
  const staged = await prepareAll(world, play, scenes);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (const [turn, { input }] of staged.entries()) {
    const sent = await sendable(world, play, openid, input);
    const call = await timed(world, () => world.cloud.call(openid, name, sent, newKey()));
    const plan = planOf(call, name);
    const base = await timed(world, () =>
      world.cloud.ask('POST', '/fn/bare', plan, { 'x-emulator-openid': openid }),
    );
    if (turn < WARM_UP) continue;
    ours.push(call.ms);
    bare.push(base.ms);
  }
  return { name, ours: median(ours), bare: median(bare) };
};

export const warmCalls = async (world: World): Promise<Warm[]> => {
  const found: Warm[] = [];
  for (const name of operationNames) found.push(await compare(world, name));
  return found;
};
