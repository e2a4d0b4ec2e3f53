import { personIdOf } from '#kernel/ids';
import { holding, PEOPLE, type Person } from '#kernel/person';
import { contract, type OperationName } from '#types/contract';
import type { Territory } from '../../cloudfunctions/community/place/territory.store';
import { TERRITORIES } from '../../cloudfunctions/community/place/territory.store';
import type { RequestDocument } from '../../cloudfunctions/requests/request/request.state';
import { acceptNotice } from '../support/accept-notice';
import type { Answer } from '../support/local-cloud';
import { newKey, perform, prepare } from './plays/perform';
import { operationNames, playBook } from './plays/play-book';
import { FEW, MAKES, mergeOf } from './races.rules';
import { cast } from './world/cast';
import { faultsLogged } from './world/logs';
import { openWorld, type World } from './world/open-world';
import { GRID } from './world/places';
import { usual } from './world/stages';

jest.setTimeout(180_000);

const CROWD = 20;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const changes = operationNames.filter((name) => contract[name].kind === 'change');
const codes = (answers: readonly Answer[]): string[] =>
  answers.map((answer) => (answer.ok ? 'done' : answer.error.code));
const count = (all: readonly string[], code: string): number => all.filter((each) => each === code).length;

const load = async (collection: string, id: string): Promise<{ rev: number } & Record<string, unknown>> => {
  const all = await world.all<{ _id: string; rev: number }>(collection);
  const document = all.find(({ _id }) => _id === id);
  if (!document) throw new Error(`${collection} ${id} is gone`);
  return document;
};

const crowdAt = async (name: OperationName, serial: string, keyOf: () => string) => {
  const play = playBook[name];
  const { openid } = cast[play.caller];
  // what ran before may have taken all the places of one person, or closed the account
  if (mergeOf(name) === 'few') await world.clear('wishes');
  await acceptNotice(world.cloud, openid);
  const staged = await prepare(world, play, { serial, company: usual, crypto: world.crypto });
  const target = staged.target ?? { collection: PEOPLE, id: personIdOf(openid) };
  const before = await load(target.collection, target.id);
  const answers = await Promise.all(
    Array.from({ length: CROWD }, () => perform(world, name, play, openid, staged, keyOf())),
  );
  return { answers, before, after: await load(target.collection, target.id), target };
};

/** The message series of a revision: a message belongs to the change that caused it, by its id. */
const messagesOf = (document: Partial<Pick<RequestDocument, 'outbox'>>) => document.outbox ?? [];

const expectWhole = (
  before: { rev: number },
  after: Record<string, unknown> & { rev: number },
  done: number,
) => {
  // each change that was told as done is one revision, and no other was made
  expect(after.rev - before.rev).toBe(done);
  const request = after as unknown as RequestDocument;
  const ids = messagesOf(request).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(heldTwice(after as Partial<Person>)).toEqual([]);
};

/** Of one office, and of homes, a person has one that lasts: what is held twice would outlive its end. */
const heldTwice = (person: Partial<Pick<Person, 'memberships'>>): string[] => {
  const lasting = (person.memberships ?? []).filter(({ until }) => until === null);
  const held = lasting.map((each) => (each.role === 'resident' ? 'home' : holding(each)));
  return held.filter((each, place) => held.indexOf(each) !== place);
};

const allowed = (name: OperationName): readonly string[] => ['done', 'CONFLICT', ...contract[name].errors];

describe('twenty at once with keys of their own', () => {
  it.each(changes)('%s', async (name) => {
    const { answers, before, after } = await crowdAt(name, `crowd ${name}`, newKey);
    const told = codes(answers);
    const done = count(told, 'done');
    expect(told.filter((code) => !allowed(name).includes(code))).toEqual([]);
    const merge = mergeOf(name);
    if (merge === 'one') expect(done).toBe(1);
    if (merge === 'own') expect(done).toBe(CROWD);
    if (merge === 'few') expect(done).toBe(FEW);
    if (merge === 'each') expect(done).toBeGreaterThan(0);
    if (merge !== 'own' && merge !== 'few') expectWhole(before, after, done);
    expect(await faultsLogged(world)).toEqual([]);
  });
});

describe('the same call twenty times at once, as a phone with a bad signal sends it', () => {
  const once = changes.filter((name) => !playBook[name].phoneCode && !name.endsWith('.openContact'));
  it.each(once)('%s', async (name) => {
    const key = newKey();
    const { answers, before, after } = await crowdAt(name, `echo ${name}`, () => key);
    const data = answers.flatMap((answer) => (answer.ok ? [JSON.stringify(answer.data)] : []));
    expect(count(codes(answers), 'done')).toBe(CROWD);
    expect(new Set(data).size).toBe(1);
    if (!MAKES.includes(name)) expectWhole(before, after, 1);
    expect(await faultsLogged(world)).toEqual([]);
  });
});

describe('what is written twice agrees', () => {
  it('the board of a grid with those who work there, after twenty were appointed and ten dismissed at once', async () => {
    const team = Array.from({ length: CROWD }, (_, place) => ({
      openid: `team-${place}`,
      name: '队员',
      posts: [],
    }));
    await world.people(team);
    const office = { role: 'grid_worker', territory: GRID };
    const all = (name: OperationName, some: typeof team) =>
      Promise.all(
        some.map(({ openid }) =>
          world.cloud.call(cast.lead.openid, name, { personId: personIdOf(openid), ...office }, newKey()),
        ),
      );
    expect(count(codes(await all('community.appoint', team)), 'done')).toBe(CROWD);
    expect(count(codes(await all('community.dismiss', team.slice(0, 10))), 'done')).toBe(10);

    const people = await world.all<Person>(PEOPLE);
    const working = people.filter(({ holds }) => holds.includes(`grid_worker@${GRID}`)).map(({ _id }) => _id);
    const grids = await world.all<Territory>(TERRITORIES);
    const board = grids.find(({ _id }) => _id === GRID)?.board ?? [];
    // the cast was put there without an appointment, so it is on no board
    const appointed = working.filter(
      (id) => ![cast.handler, cast.colleague].map(({ openid }) => personIdOf(openid)).includes(id),
    );
    expect(board.map(({ personId }) => personId).sort()).toEqual(appointed.sort());
    expect(await faultsLogged(world)).toEqual([]);
  });

  it('each request with its own story: one line and one message for each change, none twice', async () => {
    const requests = await world.all<RequestDocument>('requests');
    for (const request of requests) {
      const unique = request.timeline.filter(
        ({ kind }) => !['note', 'contact_opened', 'progress'].includes(kind),
      );
      expect(new Set(unique.map(({ kind, at }) => `${kind} ${at}`)).size).toBe(unique.length);
      expect(request.urges.count).toBe(request.timeline.filter(({ kind }) => kind === 'urged').length);
      expect(request.reopened).toBe(request.timeline.filter(({ kind }) => kind === 'reopened').length);
    }
  });

  it('each message that was sent with one that was meant, however often and however many clocks run', async () => {
    const ticks = () => Promise.all([1, 2, 3].map(() => world.cloud.runTimer('clock')));
    for (let run = 0; run < 8; run += 1) await ticks();
    const sent = (await world.cloud.messages()).map(({ to, page, data }) =>
      JSON.stringify({ to, page, data }),
    );
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.filter((message, place) => sent.indexOf(message) !== place)).toEqual([]);
  });
});
