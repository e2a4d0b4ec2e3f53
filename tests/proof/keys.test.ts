import { PEOPLE } from '#kernel/person';
import { contract, type OperationName } from '#types/contract';
import type { Answer } from '../support/local-cloud';
import { newKey, prepare, sendable } from './plays/perform';
import type { Staged } from './plays/play';
import { operationNames, playBook } from './plays/play-book';
import { cast } from './world/cast';
import { openWorld, type World } from './world/open-world';
import { NEXT_COMMUNITY } from './world/places';
import { usual } from './world/stages';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const changes = operationNames.filter((name) => contract[name].kind === 'change');
// a look at a number is recorded each time, and an open number is kept in no document: these are decided anew
const DECIDED_ANEW: readonly string[] = [
  'requests.openContact',
  'calls.openContact',
  'wishes.openContact',
  'volunteers.openContact',
];
const remembered = changes.filter((name) => !DECIDED_ANEW.includes(name));

// its input is empty or names its document, or its line in it, alone, so that it cannot mean something else
const SAYS_NOTHING: readonly string[] = [
  'community.closeAccount',
  'community.showCode',
  'notices.markRead',
  'wishes.claim',
  'votes.announce',
  'votes.markPaper',
  'topics.support',
];

const withoutTrace = (answer: Answer): unknown =>
  answer.ok ? answer : { ok: false, code: answer.error.code, details: answer.error.details };
const codeOf = (answer: Answer): string => (answer.ok ? 'done' : answer.error.code);

/** What ran before may have closed an account or changed a mind. */
const start = async (name: OperationName, serial: string) => {
  await world.clear(PEOPLE);
  await world.people(Object.values(cast));
  const play = playBook[name];
  const { openid } = cast[play.caller];
  const staged = await prepare(world, play, { serial, company: usual, crypto: world.crypto });
  const input = await sendable(world, play, openid, staged.input);
  const send = (asked: Record<string, unknown>, key: string, by = openid) =>
    world.cloud.call(by, name, asked, key);
  return { input, send, staged };
};

/** The same intent in other words, or about something else. */
const otherThan = (input: Record<string, unknown>, { documents }: Staged): Record<string, unknown> => {
  if ('ballot' in input) return { ...input, ballot: { picks: ['o2'] } };
  if (typeof input.batch === 'number') return { ...input, batch: input.batch + 1 };
  if ('personId' in input && 'from' in input) return { ...input, words: '另一个原因' };
  if (typeof input.collection === 'string') {
    const other = documents[input.collection]?.at(-1) as { _id: string };
    return { ...input, id: other._id };
  }
  if (typeof input.until === 'string' && 'community' in input) return { ...input, until: '2026-11-19' };
  if (typeof input.from === 'string') return { ...input, from: '2026-11-19' };
  if (typeof input.limit === 'number') return { ...input, limit: input.limit - 1 };
  if (typeof input.words === 'string') return { ...input, words: `${input.words}。` };
  if (typeof input.birthDate === 'string') return { ...input, birthDate: '1991-02-03' };
  if (Array.isArray(input.skills)) return { ...input, skills: [] };
  if (typeof input.relation === 'string') return { ...input, relation: 'relative' };
  if (typeof input.helper === 'string') return { ...input, helper: `p_${'1'.repeat(20)}` };
  if (typeof input.purpose === 'string') return { ...input, purpose: `${input.purpose}。` };
  if (typeof input.socialWorker === 'string') return { ...input, socialWorker: null };
  if (typeof input.wait === 'boolean') return { ...input, wait: !input.wait };
  if (typeof input.accepted === 'boolean') return { ...input, accepted: !input.accepted };
  if (typeof input.scene === 'string') return { ...input, point: { lat: 30, lng: 115 } };
  if (Array.isArray(input.grades)) return { ...input, grades: [...input.grades].reverse() };
  if (Array.isArray(input.members))
    return { ...input, members: input.members.map((m) => ({ ...m, office: '委员' })) };
  if (Array.isArray(input.marks)) return { ...input, marks: [{ ...input.marks[0], mark: 'out' }] };
  if (typeof input.decision === 'string') return { ...input, decision: 'withdrawn' };
  if (typeof input.room === 'string') return { ...input, room: '2-201' };
  if (typeof input.to === 'string') return { ...input, to: '119' };
  if (typeof input.role === 'string') return { ...input, role: 'building_lead' };
  if (typeof input.confirmed === 'boolean') return { ...input, confirmed: false, words: '不住这里' };
  if (Array.isArray(input.answers)) return { answers: [{ ...input.answers[0], answer: 'reject' }] };
  if (typeof input.title === 'string') return { ...input, title: `${input.title}二` };
  if (typeof input.show === 'boolean') return { ...input, show: !input.show };
  if (typeof input.reason === 'string') return { ...input, reason: 'other' };
  if (typeof input.file === 'string') return { ...input, file: input.file.replace('plan', 'plan-2') };
  if (Array.isArray(input.groups)) return { groups: ['owners'] };
  if (typeof input.name === 'string') return { ...input, name: `${input.name}二` };
  if (typeof input.phoneCode === 'string') return { phoneCode: 'another code' };
  if (typeof input.until === 'string') return { ...input, until: '2026-01-01T00:00:00.000Z' };
  if ('assignee' in input) return { ...input, assignee: null };
  if (typeof input.passed === 'boolean') return { ...input, passed: false, words: '还没有好' };
  if (typeof input.mark === 'string') return { ...input, mark: 'pass' };
  if (typeof input.on === 'boolean') return { ...input, on: !input.on };
  if (typeof input.category === 'string') return { ...input, category: 'other' };
  if (typeof input.community === 'string') return { ...input, community: NEXT_COMMUNITY };
  if (typeof input.number === 'number') return { ...input, number: input.number + 1 };
  if (Array.isArray(input.parties)) return { ...input, parties: [] };
  if (typeof input.agenda === 'string') return { ...input, agenda: `${input.agenda}。` };
  return { ...input, rev: Number(input.rev) + 1 };
};

/** What the work answered, and how many documents its calls wrote. */
const writtenBy = async <T>(work: () => Promise<T>): Promise<{ told: T; written: number }> => {
  await world.cloud.clearCalls();
  const told = await work();
  const calls = await world.cloud.calls();
  return { told, written: calls.reduce((sum, { docsWritten }) => sum + docsWritten, 0) };
};

describe('a key that comes again', () => {
  it.each(remembered)('%s: gets the first answer, and nothing more happens', async (name) => {
    const { input, send } = await start(name, `again ${name}`);
    const key = newKey();
    const { told: first, written } = await writtenBy(() => send(input, key));
    expect(codeOf(first)).toBe('done');
    expect(written).toBeGreaterThan(0);
    const again = await writtenBy(async () => [await send(input, key), await send(input, key)]);
    expect(again.told.map(withoutTrace)).toEqual([first, first].map(withoutTrace));
    expect(again.written).toBe(0);
  });

  const withWords = remembered.filter((name) => !SAYS_NOTHING.includes(name));
  it.each(withWords)('%s: with other words is refused, and nothing more happens', async (name) => {
    const { input, send, staged } = await start(name, `other ${name}`);
    const key = newKey();
    await send(input, key);
    const other = await writtenBy(() => send(otherThan(input, staged), key));
    expect(codeOf(other.told)).toBe('REQUEST_KEY_REUSED');
    expect(other.written).toBe(0);
  });
});

describe('a key of somebody else', () => {
  // about oneself, a stranger's key is simply their own
  const aboutOthers = remembered.filter((name) => {
    const scene = {
      serial: 'look',
      company: usual,
      crypto: { seal: String, open: String, blindIndex: String },
    };
    return playBook[name].stage(scene).target !== null;
  });
  it.each(aboutOthers)('%s: opens nothing to a stranger', async (name) => {
    const { input, send } = await start(name, `theirs ${name}`);
    const key = newKey();
    const first = await send(input, key);
    const stolen = await send(input, key, 'proof-stranger');
    expect(withoutTrace(stolen)).not.toEqual(withoutTrace(first));
  });
});

describe('keys that were swapped', () => {
  it('between two operations on one matter: the second is refused', async () => {
    const { input, send, staged } = await start('requests.pause', 'swap');
    const key = newKey();
    expect(codeOf(await send(input, key))).toBe('done');
    const { openid } = cast[playBook['requests.pause'].caller];
    const rev = Number(input.rev) + 1;
    const resume = { requestId: staged.target?.id, rev };
    expect(codeOf(await world.cloud.call(openid, 'requests.resume', resume, key))).toBe('REQUEST_KEY_REUSED');
  });

  it('between two matters: each is its own', async () => {
    const [one, two] = [await start('requests.urge', 'one'), await start('requests.urge', 'two')];
    const key = newKey();
    expect([codeOf(await one.send(one.input, key)), codeOf(await two.send(two.input, key))]).toEqual([
      'done',
      'done',
    ]);
  });
});
