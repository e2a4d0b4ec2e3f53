import { isDeepStrictEqual } from 'node:util';
import { personIdOf } from '#kernel/ids';
import { PEOPLE } from '#kernel/person';
import type { OperationName } from '#types/contract';
import { TERRITORIES } from '../../../cloudfunctions/community/place/territory.store';
import { prepareAll, sendable } from '../plays/perform';
import { operationNames, playBook } from '../plays/play-book';
import { cast } from '../world/cast';
import { inTurns } from '../world/in-turns';
import type { World } from '../world/open-world';
import { usual } from '../world/stages';
import { type Attempt, attemptsAt, type Target } from './attempts';
import type { Schema } from './from-schema';
import { codeOf, faultOf, type Told } from './judge';

export type Problem = { name: string; what: string; body: string };
export type Report = { calls: number; codes: Record<string, number>; problems: Problem[] };

const COLLECTIONS = [
  'volunteers',
  'volunteers_teams',
  'activities',
  'requests',
  'calls',
  PEOPLE,
  TERRITORIES,
];
const AT_ONCE = 6;

type Contract = { name: OperationName; input: Schema }[];
type Stored = Map<string, object>;

const send = async ({ cloud }: World, { name, openid, body }: Attempt): Promise<Told> => {
  const identity: Record<string, string> = openid === null ? {} : { 'x-emulator-openid': openid };
  const response = await fetch(`${cloud.url}/fn/${name.split('.')[0]}`, {
    method: 'POST',
    headers: identity,
    body: JSON.stringify(body) ?? '',
  });
  return { status: response.status, text: await response.text() };
};

const stored = async (world: World): Promise<Stored> => {
  const all: Stored = new Map();
  for (const name of COLLECTIONS) {
    for (const document of await world.all<{ _id: string }>(name))
      all.set(`${name} ${document._id}`, document);
  }
  return all;
};

/** Something of each operation to be wrong about, and nothing of earlier rounds. */
const stage = async (world: World, round: number, schemas: Contract): Promise<Target[]> => {
  for (const name of ['volunteers', 'volunteers_teams', 'activities', 'requests', 'calls', PEOPLE])
    await world.clear(name);
  await world.people(Object.values(cast));
  const targets: Target[] = [];
  for (const name of operationNames) {
    const play = playBook[name];
    const scene = { serial: `round ${round} ${name}`, company: usual, crypto: world.crypto };
    const [staged] = await prepareAll(world, play, [scene]);
    const input = await sendable(world, play, cast[play.caller].openid, staged?.input ?? {});
    const schema = schemas.find((entry) => entry.name === name)?.input;
    if (!schema) throw new Error(`${name} has no schema: are the functions built anew?`);
    targets.push({ name, input, schema });
  }
  return targets;
};

const ID = /[prcat]_[0-9a-z]{20,24}/g;

/** What a call that was done may have changed: the caller, whom it or its answer names, and the grid's board. */
const mayHaveChanged = ({ name, openid, body }: Attempt, { text }: Told): string[] => {
  const named = `${JSON.stringify(body)} ${text}`.match(ID) ?? [];
  const board = name === 'community.appoint' || name === 'community.dismiss' ? ['420205'] : [];
  return [...named, ...board, ...(openid === null ? [] : [personIdOf(openid)])];
};

const differences = (before: Stored, after: Stored, allowed: ReadonlySet<string>): string[] => {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => {
    const id = key.split(' ')[1] ?? '';
    if (allowed.has(id) || (id.startsWith('420205') && allowed.has('420205'))) return false;
    return !isDeepStrictEqual(before.get(key), after.get(key));
  });
};

/** A call that was refused, by us or by the host, has changed no document of any collection. */
const refusedButWritten = async ({ cloud }: World) =>
  (await cloud.calls()).filter(({ ok, docsWritten }) => !ok && docsWritten > 0);

const shorten = (body: unknown): string => (JSON.stringify(body) ?? 'nothing').slice(0, 1500);

/**
 * So many wrong calls at every operation. None that was refused wrote anything; and of the older collections, what no
 * successful call names must be as it was.
 */
export const fuzzRound = async (world: World, round: number, perOperation: number): Promise<Report> => {
  const schemas = (await world.cloud.ask('GET', '/_emulator/contract')) as Contract;
  const targets = await stage(world, round, schemas);
  const attempts = targets.flatMap((target, place) => attemptsAt(target, perOperation, round * 1000 + place));
  const before = await stored(world);
  await world.cloud.clearCalls();
  const report: Report = { calls: 0, codes: {}, problems: [] };
  const allowed = new Set<string>();
  await inTurns(AT_ONCE, attempts, async (attempt) => {
    const told = await send(world, attempt);
    const code = codeOf(told);
    report.calls += 1;
    report.codes[code] = (report.codes[code] ?? 0) + 1;
    if (code === 'done') for (const id of mayHaveChanged(attempt, told)) allowed.add(id);
    const what = faultOf(attempt, told);
    if (what) report.problems.push({ name: attempt.name, what, body: shorten(attempt.body) });
  });
  for (const { fn, op, code } of await refusedButWritten(world)) {
    report.problems.push({ name: `${fn}.${op}`, what: `refused with ${code}, and yet wrote`, body: '' });
  }
  for (const key of differences(before, await stored(world), allowed)) {
    report.problems.push({ name: key, what: 'changed although nobody was told so', body: '' });
  }
  return report;
};
