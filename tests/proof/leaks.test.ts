import { PEOPLE } from '#kernel/person';
import type { OperationName } from '#types/contract';
import { addNote } from '../../cloudfunctions/requests/handling/handling.decide';
import type { RequestDocument } from '../../cloudfunctions/requests/request/request.state';
import { play as done } from '../../cloudfunctions/requests/requests.demo';
import { type Asker, INNER_NOTE, secrets } from './leaks.rules';
import { perform, putAll } from './plays/perform';
import type { Staged } from './plays/play';
import { operationNames, playBook } from './plays/play-book';
import { type CastName, cast } from './world/cast';
import { inTurns } from './world/in-turns';
import { logLines } from './world/logs';
import { openWorld, type World } from './world/open-world';
import { BEFORE, officerOf } from './world/people';
import { type RequestStage, requestIn, usual } from './world/stages';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const AT_ONCE = 4;
const askers: readonly Asker[] = [...(Object.keys(cast) as CastName[]), 'stranger', 'nobody'];

const openidOf = (asker: Asker): string | null => {
  if (asker === 'nobody') return null;
  return asker === 'stranger' ? 'somebody-new' : cast[asker].openid;
};

const withNote = (request: RequestDocument): RequestDocument =>
  done(request, addNote, { by: officerOf(cast.staff), now: BEFORE, words: INNER_NOTE });

/** Every request carries an inner note. */
const planted = (name: OperationName, serial: string): Staged => {
  const staged = playBook[name].stage({ serial, company: usual, crypto: world.crypto });
  const requests = (staged.documents.requests ?? []) as RequestDocument[];
  return { ...staged, documents: { ...staged.documents, requests: requests.map(withNote) } };
};

const found = (text: string): string[] =>
  Object.entries(secrets)
    .filter(([, { pattern }]) => pattern.test(text))
    .map(([secret]) => secret);

/** What was seen by whom, so that a test which could not see anything is noticed. */
const seen: string[] = [];

it.each(operationNames)('%s: tells nobody what is not theirs to know', async (name) => {
  const leaks: string[] = [];
  // who closed an account in an earlier operation is here again
  await world.clear(PEOPLE);
  await world.people(Object.values(cast));
  const staged = askers.map((asker) => planted(name, `leak ${name} ${asker}`));
  await putAll(world, staged);
  await inTurns(AT_ONCE, askers, async (asker, place) => {
    const answer = await perform(world, name, playBook[name], openidOf(asker), staged[place]!);
    for (const secret of found(JSON.stringify(answer))) {
      if (secrets[secret]?.may(name, asker)) seen.push(`${name} ${asker}: ${secret}`);
      else leaks.push(`${asker} reads ${secret}`);
    }
  });
  expect(leaks).toEqual([]);
});

it('finds what it looks for where it may be', () => {
  expect(seen).toEqual(
    expect.arrayContaining([
      'requests.openContact handler: the reporter’s number',
      'requests.openContact staff: the reporter’s full name',
      'requests.get staff: an inner note',
      'requests.get auditor: an inner note',
      'community.signIn reporter: the reporter’s full name',
      'calls.openContact handler: the reporter’s number',
    ]),
  );
});

describe('a rated result', () => {
  const rated: RequestStage[] = ['badlyRated', 'contacted'];
  it.each(rated)(
    '%s: its words are for the resident and the desk, never for whoever was rated',
    async (stage) => {
      const request = requestIn[stage]({ serial: `opinion ${stage}`, company: usual, crypto: world.crypto });
      await world.put({ requests: [request] });
      const reads = async (asker: CastName): Promise<boolean> => {
        const answer = await world.cloud.call(cast[asker].openid, 'requests.get', { requestId: request._id });
        expect(answer.ok).toBe(true);
        return found(JSON.stringify(answer)).includes('what a resident said of a result');
      };
      expect([await reads('reporter'), await reads('staff'), await reads('handler')]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );
});

const names = Object.values(cast).map(({ name }) => name);
const numbers = Object.values(cast).map(({ phone }) => phone ?? '');

it('no log line holds a name, a number, an openid or anybody’s words', async () => {
  const lines = await logLines(world);
  await world.cloud.runTimer('clock');
  const after = await logLines(world);
  expect(after.length).toBeGreaterThan(lines.length);
  const told = after.filter(
    ({ line }) =>
      found(line).length > 0 || [...names, ...numbers].some((personal) => line.includes(personal)),
  );
  expect(told).toEqual([]);
});

it('no message holds a number, an openid, a note or the reporter’s name', async () => {
  for (let run = 0; run < 6; run += 1) await world.cloud.runTimer('clock');
  const messages = await world.cloud.messages();
  // the recipient's openid is the address, not the content
  const contents = messages.map(({ data, page }) => JSON.stringify({ data, page }));
  expect(messages.length).toBeGreaterThan(50);
  expect(contents.filter((content) => found(content).length > 0)).toEqual([]);
  expect(contents.filter((content) => numbers.some((number) => content.includes(number)))).toEqual([]);
});
