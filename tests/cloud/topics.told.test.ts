import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { NEXT_HOUSE } from '../proof/world/places';
import {
  ask,
  called,
  codeOf,
  decided,
  decision,
  deliberating,
  HOUSE,
  inHours,
  LEAD,
  met,
  NEIGHBOUR,
  proposed,
  RESIDENT,
  read,
  STAFF,
  supported,
  tick,
} from './topics.play';

jest.setTimeout(120_000);

const VOTER = cast.voter.openid;
const OPERATOR = cast.operator.openid;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const toldBy = async (topicId: string, from: number, openid: string) =>
  (await world.cloud.messages())
    .slice(from)
    .filter(({ to, page }) => to === openid && page?.includes(topicId))
    .map(({ data }) => Object.values(data as Record<string, { value: string }>).map(({ value }) => value));

describe('whoever proposed it', () => {
  it('is told once of what was decided, though it also concerns the own building', async () => {
    const topicId = await deliberating(world);
    await met(world, topicId);
    await tick(world);
    const from = (await world.cloud.messages()).length;
    await ask(world, LEAD, 'topics.decide', await decision(world, topicId));
    await tick(world);
    await tick(world);
    const decidedOnly = (told: string[][]) => told.filter((values) => values.join().includes('协商形成意见'));
    expect(decidedOnly(await toldBy(topicId, from, RESIDENT))).toHaveLength(1);
    expect(decidedOnly(await toldBy(topicId, from, NEIGHBOUR))).toHaveLength(1);
  });

  it('is invited to the meeting, though it does not concern the own building', async () => {
    const topicId = await supported(world);
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: true, words: '关系邻楼' });
    await ask(world, STAFF, 'topics.setParties', { topicId, affected: [NEXT_HOUSE], parties: [] });
    await tick(world);
    const from = (await world.cloud.messages()).length;
    const number = await called(world, topicId);
    await tick(world);
    const told = async () => (await toldBy(topicId, from, RESIDENT)).map((values) => values.join());
    expect(await told()).toEqual([expect.stringContaining('协商会，请您参加')]);
    await ask(world, STAFF, 'topics.record', { topicId, number, held: false, words: '停电', attendance: [] });
    await tick(world);
    expect(await told()).toEqual([expect.anything(), expect.stringContaining('不开了：停电')]);
  });
});

describe('whoever supported it', () => {
  const heard = async (topicId: string, openid: string) =>
    (await toldBy(topicId, 0, openid)).map((values) => values.join());

  it('is told once that the screening refused it, and so is its proposer', async () => {
    const topicId = await supported(world);
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: false, words: '已经有规定' });
    await Promise.all([tick(world), tick(world)]);
    await tick(world);
    const about = async (openid: string) =>
      (await heard(topicId, openid)).filter((words) => words.includes('未列入：已经有规定'));
    expect([(await about(NEIGHBOUR)).length, (await about(RESIDENT)).length]).toEqual([1, 1]);
  });

  it('is told once that it lapsed, though a run of the clock breaks off', async () => {
    const topicId = await proposed(world);
    await ask(world, NEIGHBOUR, 'topics.support', { topicId });
    await tick(world);
    await world.cloud.advance('31d');
    await tick(world);
    await world.cloud.ask('POST', '/_emulator/faults', {
      rules: [{ action: 'database.modifyDocument', collection: 'topics', kind: 'kill', times: 1 }],
    });
    await tick(world).catch(() => undefined);
    await world.cloud.ask('DELETE', '/_emulator/faults');
    for (const _run of [1, 2, 3]) await tick(world);
    expect((await heard(topicId, NEIGHBOUR)).filter((words) => words.includes('附议期满'))).toHaveLength(1);
  });

  it('is told whatever their number, a page a minute, and each of them once', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => ({
      openid: `topics-crowd-${n}`,
      name: '邻居',
      posts: [{ role: 'resident' as const, territory: `${HOUSE}/4-${100 + n}` as TerritoryId }],
    }));
    await world.people(crowd);
    const topicId = await proposed(world);
    for (const { openid } of crowd) await ask(world, openid, 'topics.support', { topicId });
    // who moved to another door of the house meanwhile supports it from there too
    const moved = crowd[0]!;
    const all = await world.all<Person>(PEOPLE);
    const person = all.find(({ _id }) => _id === personIdOf(moved.openid)) as Person;
    const home = `${HOUSE}/4-190` as TerritoryId;
    const memberships = person.memberships.map((each) => ({ ...each, territory: home }));
    await world.replace(PEOPLE, { ...person, memberships, home });
    await ask(world, moved.openid, 'topics.support', { topicId });
    await tick(world);
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: false, words: '人多也要按规定' });
    for (const _run of [1, 2, 3]) await tick(world);
    const told = (await world.cloud.messages()).filter(
      ({ to, page }) => to.startsWith('topics-crowd-') && page?.includes(topicId),
    );
    expect(told.map(({ to }) => to).sort()).toEqual(crowd.map(({ openid }) => openid).sort());
  });
});

it('is in the export of whoever supported it, with the household, and in nobody else’s', async () => {
  const topicId = await proposed(world);
  await ask(world, NEIGHBOUR, 'topics.support', { topicId });
  const mine = async (openid: string, what: 'proposals' | 'supports') =>
    (await ask(world, openid, 'topics.exportMine', { what, limit: 50 })).items.filter(
      (trace) => trace.topicId === topicId,
    );
  expect(await mine(NEIGHBOUR, 'supports')).toMatchObject([{ support: { household: `${HOUSE}/2-501` } }]);
  expect(await mine(RESIDENT, 'supports')).toEqual([]);
  expect(await mine(RESIDENT, 'proposals')).toMatchObject([{ proposal: { title: '楼下停车' } }]);
  expect(await mine(NEIGHBOUR, 'proposals')).toEqual([]);
});

describe('a proposal that is taken back', () => {
  it('is taken back by nobody but its proposer, and not once the screening has decided', async () => {
    const topicId = await supported(world);
    const input = { topicId, reason: 'solved' as const };
    expect(await codeOf(world, NEIGHBOUR, 'topics.withdraw', input)).toBe('NOT_FOUND_OR_FORBIDDEN');
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: true, words: '关系全楼' });
    expect(await codeOf(world, RESIDENT, 'topics.withdraw', input)).toBe('STATE_NOT_ALLOWED');
  });

  it('ends with its reason in the story, for its supporters too, and is screened and supported no more', async () => {
    const topicId = await supported(world);
    await ask(world, RESIDENT, 'topics.withdraw', { topicId, reason: 'solved' });
    await tick(world);
    await tick(world);
    const topic = await read(world, topicId, NEIGHBOUR);
    expect(topic).toMatchObject({ status: 'withdrawn', next: null });
    expect(topic.story.at(-1)).toMatchObject({ kind: 'withdrawn', words: '事情已经解决' });
    expect((await toldBy(topicId, 0, NEIGHBOUR)).map((values) => values.join())).toEqual([
      expect.stringContaining('议题已收回'),
    ]);
    const screening = { topicId, accepted: true, words: '关系全楼' };
    expect(await codeOf(world, LEAD, 'topics.screen', screening)).toBe('STATE_NOT_ALLOWED');
    expect(await codeOf(world, VOTER, 'topics.support', { topicId })).toBe('STATE_NOT_ALLOWED');
  });
});

describe('what was laid down wrongly', () => {
  it('is corrected before it and changed nowhere, after the decision too, and everybody is told', async () => {
    const topicId = await decided(world);
    await tick(world);
    const from = (await world.cloud.messages()).length;
    const words = '赞成的是二十一户';
    expect(await codeOf(world, STAFF, 'topics.correct', { topicId, of: 'decision', words })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(
      await codeOf(world, LEAD, 'topics.correct', { topicId, of: 'decision', words: '打13900001234' }),
    ).toBe('PERSONAL_DATA_FOUND');
    const before = await read(world, topicId);
    await ask(world, LEAD, 'topics.correct', { topicId, of: 'decision', words });
    await tick(world);
    await tick(world);
    const { corrections, ...after } = await read(world, topicId);
    expect(after).toMatchObject({ decision: before.decision, sessions: before.sessions, status: 'decided' });
    expect(corrections).toMatchObject([{ of: '协商意见', words }]);
    // said twice, it would be told twice
    expect(await codeOf(world, LEAD, 'topics.correct', { topicId, of: 'decision', words })).toBe(
      'STATE_NOT_ALLOWED',
    );
    for (const openid of [RESIDENT, NEIGHBOUR]) {
      expect(await toldBy(topicId, from, openid)).toEqual([expect.arrayContaining([`更正：${words}`])]);
    }
  });

  it('is nothing yet while it looks for support', async () => {
    const topicId = await proposed(world);
    const input = { topicId, of: 'screening' as const, words: '写错了' };
    expect(await codeOf(world, LEAD, 'topics.correct', input)).toBe('STATE_NOT_ALLOWED');
  });
});

describe('an account that is stopped', () => {
  it('loses what nobody else has looked at; the rest stays, and the desk is asked to check it, once', async () => {
    const kept = await decided(world);
    const older = await proposed(world, { source: 'government', body: '甲街道' }, STAFF);
    const ahead = await deliberating(world);
    await world.cloud.advance('1d');
    const since = await inHours(world, 0);
    await called(world, ahead);
    const fresh = await proposed(world, { source: 'government', body: '假单位' }, STAFF);
    await ask(world, STAFF, 'topics.feedback', { topicId: kept, task: 1, done: true, words: '假的' });
    await tick(world);
    const stop = { personId: personIdOf(STAFF), from: since as Instant, words: '账号被盗用' };
    await ask(world, OPERATOR, 'community.stopAccount', stop);
    for (const _run of [1, 2, 3]) await tick(world);
    expect(await read(world, fresh)).toMatchObject({ status: 'withdrawn' });
    expect(await read(world, older)).toMatchObject({ status: 'screening' });
    expect((await read(world, ahead)).sessions).toMatchObject([
      { state: 'cancelled', cancelled: '账号被盗用' },
    ]);
    expect((await toldBy(ahead, 0, NEIGHBOUR)).at(-1)?.join()).toContain('不开了：账号被盗用');
    const { story, tasks } = await ask(world, LEAD, 'topics.getWork', { topicId: kept });
    expect(tasks).toMatchObject([{ done: true }]);
    expect(story.filter(({ kind }) => kind === 'stopped')).toMatchObject([{ words: '任务完成' }]);
    await ask(world, LEAD, 'topics.correct', { topicId: kept, of: 'feedback', words: '线还没有划' });
    expect((await read(world, kept)).corrections).toMatchObject([{ words: '线还没有划' }]);
  });
});
