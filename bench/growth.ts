import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDigit } from '#kernel/request-number';
import { pathOf } from '#kernel/territory';
import type { OperationName } from '#types/contract';
import type { TerritoryId } from '#types/territory';
import type { RequestDocument } from '../cloudfunctions/requests/request/request.state';
import { newKey, prepareAll, sendable } from '../tests/proof/plays/perform';
import { operationNames, playBook } from '../tests/proof/plays/play-book';
import { cast } from '../tests/proof/world/cast';
import { openWorld, type World } from '../tests/proof/world/open-world';
import { DISTRICT } from '../tests/proof/world/places';
import { requestIn, usual } from '../tests/proof/world/stages';
import type { Call } from '../tests/support/local-cloud';
import { keepFunctions } from './keep-functions';
import { machine } from './machine';

const SIZES = [1000, 10_000];
const FULL = [...SIZES, 100_000];
const COMMUNITIES = 5000;
const PAGE = 20;
const LISTED = 25;
const CHUNK = 2000;

type Cost = Pick<Call, 'dbTrips' | 'docsExamined' | 'docsReturned'>;
type Probe = { name: string; operation: OperationName; openid: string; input: object };

const three = (value: number): string => String(value).padStart(3, '0');

/** A request like any other, somewhere else in a city of many communities. */
const elsewhere = (like: RequestDocument, place: number): RequestDocument => {
  const community = place % COMMUNITIES;
  const grid =
    `${DISTRICT}/${three(100 + Math.floor(community / 100))}/${three(community % 100)}/g01` as TerritoryId;
  const digits = `2601${String(place).padStart(7, '0')}`;
  const key = String(place).padStart(24, '0');
  return {
    ...like,
    _id: `r_${key}` as RequestDocument['_id'],
    reporterId: `p_${key.slice(-20)}` as RequestDocument['reporterId'],
    number: `${digits.slice(0, 6)}-${digits.slice(6)}-${checkDigit(digits)}`,
    grid,
    place: { ...like.place, territory: grid },
    within: pathOf(grid),
    queue: `grid:${grid}`,
  };
};

const fill = async (world: World, from: number, to: number): Promise<void> => {
  const like = requestIn.assigned({ serial: 'like', company: usual, crypto: world.crypto });
  for (let place = from; place < to; place += CHUNK) {
    const count = Math.min(CHUNK, to - place);
    await world.put({ requests: Array.from({ length: count }, (_, each) => elsewhere(like, place + each)) });
  }
};

const probesOf = async (world: World, size: number): Promise<Probe[]> => {
  const probes: Probe[] = [];
  for (const operation of operationNames.filter((name) => name.startsWith('requests.'))) {
    const play = playBook[operation];
    const scenes = Array.from({ length: play.shows ? LISTED : 1 }, (_, each) => ({
      serial: `growth ${size} ${operation} ${each}`,
      company: usual,
      crypto: world.crypto,
    }));
    const [staged] = await prepareAll(world, play, scenes);
    const { openid } = cast[play.caller];
    const input = await sendable(world, play, openid, staged?.input ?? {});
    probes.push({
      name: operation,
      operation,
      openid,
      input: play.shows ? { ...input, limit: PAGE } : input,
    });
  }
  const whole = { within: DISTRICT, queue: 'working', limit: PAGE };
  const { openid } = cast.operator;
  return [
    ...probes,
    { name: 'requests.listDesk of the district', operation: 'requests.listDesk', openid, input: whole },
  ];
};

const costsAt = async (world: World, size: number): Promise<Record<string, Cost>> => {
  const costs: Record<string, Cost> = {};
  for (const { name, operation, openid, input } of await probesOf(world, size)) {
    await world.cloud.clearCalls();
    const answer = await world.cloud.call(openid, operation, input, newKey());
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    const [call] = await world.cloud.calls();
    if (!call) throw new Error(`${name} was not recorded`);
    costs[name] = { dbTrips: call.dbTrips, docsExamined: call.docsExamined, docsReturned: call.docsReturned };
  }
  return costs;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
  const world = await openWorld({ functions: await keepFunctions() });
  const sizes: { size: number; costs: Record<string, Cost> }[] = [];
  let filled = 0;
  for (const size of values.full ? FULL : SIZES) {
    await fill(world, filled, size);
    filled = size;
    sizes.push({ size, costs: await costsAt(world, size) });
    console.log(`${size} requests measured`);
  }
  await world.stop();
  const [first] = sizes;
  const grown = Object.keys(first?.costs ?? {}).filter((name) =>
    sizes.some(({ costs }) => (costs[name]?.docsExamined ?? 0) > (first?.costs[name]?.docsExamined ?? 0)),
  );
  const date = new Date().toISOString().slice(0, 10);
  const result = {
    command: 'npm run bench:growth',
    date,
    machine: machine(),
    communities: COMMUNITIES,
    sizes,
  };
  writeFileSync(join(__dirname, 'results/growth.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(
    grown.length === 0 ? 'Nothing examines more where there is more.' : `Grown: ${grown.join(', ')}`,
  );
  process.exitCode = grown.length === 0 ? 0 : 1;
};

void main();
