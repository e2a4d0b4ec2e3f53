import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import { contract, type OperationName } from '#types/contract';
import type { Answer } from '../support/local-cloud';
import { callersOf } from './permissions.callers';
import { permissionsDocument } from './permissions.document';
import { expected, permissionRules, type Verdict } from './permissions.rules';
import { newKey, perform, prepare, prepareAll, sendable } from './plays/perform';
import type { Staged } from './plays/play';
import { operationNames, playBook } from './plays/play-book';
import { inTurns } from './world/in-turns';
import { openWorld, type World } from './world/open-world';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const AT_ONCE = 4;

type Page = { next: string | null };

/** A list is read to its end, as somebody who looks for one thing would. */
const verdictOf = async (name: OperationName, openid: string | null, staged: Staged): Promise<Verdict> => {
  const play = playBook[name];
  let cursor: string | null = null;
  do {
    const input: Staged['input'] = cursor === null ? staged.input : { ...staged.input, cursor };
    const answer: Answer = await perform(world, name, play, openid, { input });
    if (!answer.ok) return answer.error.code as Verdict;
    if (!play.shows || play.shows(answer.data, staged)) return 'done';
    cursor = (answer.data as Page).next ?? null;
  } while (cursor !== null);
  return 'empty';
};

const idOf = ({ _id }: Person) => _id;
const keyOf = (name: OperationName): string => name.replace('.', '-');

it('has a rule for every operation of the contract', () => {
  expect(Object.keys(permissionRules).sort()).toEqual(Object.keys(contract).sort());
});

it('is published as it is', async () => {
  const published = await readFile(join(__dirname, '../../docs/permissions.md'), 'utf8');
  // otherwise: npm run docs:permissions
  expect(published).toBe(permissionsDocument());
});

it.each(operationNames)('%s: everybody may what the rules say, and no more', async (name) => {
  const play = playBook[name];
  const callers = callersOf(keyOf(name), play.about);
  const scenes = callers.map(({ label, company }) => ({
    serial: `${name} ${label}`,
    company,
    crypto: world.crypto,
  }));
  // everybody has a matter of their own, so that what one may do changes nothing for the next
  const staged = await prepareAll(world, play, scenes);
  const present = new Set(staged.flatMap(({ documents }) => (documents[PEOPLE] ?? []) as Person[]).map(idOf));
  await world.people(
    callers.flatMap(({ person }) => (person && !present.has(personIdOf(person.openid)) ? [person] : [])),
  );
  const wanted: Record<string, Verdict> = {};
  const found: Record<string, Verdict> = {};
  await inTurns(AT_ONCE, callers, async ({ label, kind, openid }, place) => {
    wanted[label] = expected(permissionRules[name], kind);
    found[label] = await verdictOf(name, openid, staged[place]!);
  });
  expect(found).toEqual(wanted);
});

describe('what exists is not told', () => {
  const closed = operationNames.filter((name) => {
    const { missing } = playBook[name];
    return missing !== undefined && permissionRules[name].else === 'NOT_FOUND_OR_FORBIDDEN';
  });
  const LABELS = ['noRole', 'visitor', 'grid_worker elsewhere', 'auditor expired', 'resident own'];

  /** The answer but its trace id, and how many trips it took. */
  const told = async (name: OperationName, openid: string, input: Record<string, unknown>) => {
    await world.cloud.clearCalls();
    const answer = await world.cloud.call(openid, name, input, newKey());
    const [call] = await world.cloud.calls();
    const text = JSON.stringify(answer);
    return {
      text: answer.ok ? text : text.replace(answer.error.traceId ?? '', ''),
      trips: [call?.dbTrips, call?.dbDepth, call?.bytesOut],
    };
  };

  it.each(closed)('%s: missing and forbidden give the same bytes and the same trips', async (name) => {
    const play = playBook[name];
    const callers = callersOf(`${keyOf(name)}-hidden`, play.about).filter(({ label }) =>
      LABELS.includes(label),
    );
    await world.people(callers.flatMap(({ person }) => (person ? [person] : [])));
    for (const { openid, label, company } of callers) {
      const scene = { serial: `hidden ${name} ${label}`, company, crypto: world.crypto };
      const { input } = await prepare(world, play, scene);
      const there = await told(name, openid ?? '', await sendable(world, play, openid ?? '', input));
      const nowhere = await told(name, openid ?? '', play.missing?.(input) ?? {});
      expect({ label, ...nowhere }).toEqual({ label, ...there });
      expect(there.text).toContain('NOT_FOUND_OR_FORBIDDEN');
    }
  });
});
