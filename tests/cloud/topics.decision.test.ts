import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, NEXT_GRID } from '../proof/world/places';
import {
  ask,
  called,
  codeOf,
  dayIn,
  decided,
  decision,
  deliberating,
  GRID,
  HOUSE,
  inHours,
  LEAD,
  NEIGHBOUR,
  proposed,
  RESIDENT,
  read,
  SESSION,
  STAFF,
  tick,
  unchanged,
  WORKER,
  work,
} from './topics.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('a decision', () => {
  it('is refused before a meeting, without the parties that were named, without tasks, or with a day that is past', async () => {
    const topicId = await deliberating(world);
    expect(await codeOf(world, LEAD, 'topics.decide', await decision(world, topicId))).toBe(
      'STATE_NOT_ALLOWED',
    );
    const number = await called(world, topicId);
    await world.cloud.advance('4d');
    const attendance = [{ door: `${HOUSE}/1-302`, party: null, name: '' }] as never;
    await ask(world, STAFF, 'topics.record', {
      topicId,
      number,
      held: true,
      words: '物业没有来',
      attendance,
    });
    await ask(world, LEAD, 'topics.approve', { topicId, number });
    const saying = await decision(world, topicId);
    expect(await codeOf(world, LEAD, 'topics.decide', saying)).toBe('PARTIES_UNHEARD');
    const heard = { ...saying, unheard: '物业三次通知都没有来' };
    expect(await codeOf(world, LEAD, 'topics.decide', { ...heard, tasks: [] })).toBe('TASKS_MISSING');
    const late = { ...saying.tasks[0], due: '2026-01-05' };
    expect(await codeOf(world, LEAD, 'topics.decide', { ...heard, tasks: [late] })).toBe('DUE_WRONG');
    expect(await codeOf(world, LEAD, 'topics.decide', heard)).toBe('done');
  });

  it('closes the topic to everything but its tasks: nothing opens it again', async () => {
    const topicId = await decided(world);
    const at = await inHours(world, 99);
    for (const [openid, name, input] of [
      [STAFF, 'topics.call', { topicId, ...SESSION, at }],
      [STAFF, 'topics.plan', { topicId, words: '重来', changed: '重来' }],
      [STAFF, 'topics.setParties', { topicId, affected: [HOUSE], parties: [] }],
      [LEAD, 'topics.screen', { topicId, accepted: true, words: '再议' }],
      [LEAD, 'topics.decide', await decision(world, topicId)],
    ] as const) {
      expect([name, await unchanged(world, topicId, () => codeOf(world, openid, name, input))]).toEqual([
        name,
        'TOPIC_DECIDED',
      ]);
    }
  });

  it('sends each task to the requests once, whatever breaks off', async () => {
    const topicId = await decided(world);
    await world.cloud.ask('POST', '/_emulator/faults', {
      rules: [{ action: 'database.modifyDocument', collection: 'topics', kind: 'kill', times: 1 }],
    });
    await tick(world).catch(() => undefined);
    await world.cloud.ask('DELETE', '/_emulator/faults');
    await tick(world);
    const [id] = (await work(world, topicId)).opened;
    const opened = (await world.all<{ _id: string; words: string }>('requests')).filter(({ words }) =>
      words.includes('楼下停车'),
    );
    expect(opened.filter(({ _id }) => _id === id)).toHaveLength(1);
  });

  it('keeps what the minority said, and how many were for it', async () => {
    const { decision: said } = await read(world, await decided(world));
    expect(said).toMatchObject({ minority: ['先照顾腿脚不便的老人'], votes: { agree: 20, disagree: 3 } });
  });
});

describe('what was decided and not carried out', () => {
  it('rings once on its last morning, once when it passes, and then in the street; it is not closed meanwhile', async () => {
    const topicId = await decided(world);
    const closing = { topicId, task: null, done: true, words: '都办好了' };
    expect(await codeOf(world, STAFF, 'topics.feedback', closing)).toBe('TASKS_OPEN');
    await world.cloud.ask('POST', '/_emulator/clock', { now: `${await dayIn(world, 10)}T02:00:00.000Z` });
    await tick(world);
    await tick(world);
    expect((await work(world, topicId)).alarm).toBe('reminded');
    await world.cloud.advance('1d');
    await tick(world);
    expect(await work(world, topicId)).toMatchObject({
      alarm: 'overdue',
      next: { what: 'carry', overdue: true },
    });
    await world.cloud.advance('7d');
    await tick(world);
    await tick(world);
    const { alarm, story } = await work(world, topicId);
    const rings = story
      .map(({ kind }) => kind)
      .filter((kind) => ['reminded', 'overdue', 'escalated'].includes(kind));
    expect([alarm, rings.slice(-3)]).toEqual(['escalated', ['reminded', 'overdue', 'escalated']]);
    expect((await world.cloud.messages()).map(({ to }) => to)).toContain(cast.coordinator.openid);
    await ask(world, STAFF, 'topics.feedback', { topicId, task: 1, done: true, words: '线划好了' });
    await ask(world, LEAD, 'topics.feedback', closing);
    expect(await read(world, topicId)).toMatchObject({
      status: 'closed',
      closing: { words: '都办好了' },
      next: null,
    });
  });
});

describe('the silent', () => {
  it('are listed door by door until they are heard, for the worker of that grid alone', async () => {
    const topicId = await deliberating(world);
    await tick(world);
    const input = { within: GRID, topicId } as never;
    expect(await codeOf(world, cast.otherWorker.openid, 'topics.listSilent', input)).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    expect(await codeOf(world, WORKER, 'topics.listSilent', { within: NEXT_GRID })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
    const listed = async () => (await ask(world, WORKER, 'topics.listSilent', input)).items[0];
    expect((await listed())?.doors).toContainEqual({ room: '1-302', heard: 'supported', missedAt: null });
    const visit = {
      topicId,
      building: HOUSE,
      room: '3-201',
      outcome: 'spoke' as const,
      words: '通道要先清',
      consent: false,
    };
    expect(await codeOf(world, WORKER, 'topics.interview', visit)).toBe('CONSENT_MISSING');
    expect(await codeOf(world, WORKER, 'topics.interview', { ...visit, consent: true, words: '' })).toBe(
      'WORDS_MISSING',
    );
    expect(
      await codeOf(world, WORKER, 'topics.interview', { ...visit, consent: true, words: '打13900001234' }),
    ).toBe('PERSONAL_DATA_FOUND');
    await ask(world, WORKER, 'topics.interview', { ...visit, consent: true });
    expect((await listed())?.doors).toContainEqual({ room: '3-201', heard: 'spoke', missedAt: null });
    await tick(world);
    const { voices, reach } = await read(world, topicId, NEIGHBOUR);
    expect(voices).toMatchObject([{ words: '通道要先清', place: '第2网格 · 5号楼' }]);
    expect(reach?.heard).toBe((await listed())?.doors.filter(({ heard }) => heard !== null).length);
  });

  it('are not visited any more once it is decided', async () => {
    const topicId = await decided(world);
    await tick(world);
    const visit = { topicId, building: HOUSE, room: '3-201', outcome: 'declined', consent: false };
    expect(await codeOf(world, WORKER, 'topics.interview', visit)).toBe('STATE_NOT_ALLOWED');
  });
});

describe('a post that goes on as a topic', () => {
  it('is one topic of its author, for the screening, and the post leads there', async () => {
    const post = { kind: 'suggestion' as const, words: '希望大家商量停车', place: { territory: COMMUNITY } };
    const { postId } = await ask(world, RESIDENT, 'posts.submit', post as never);
    expect(await codeOf(world, STAFF, 'posts.raise', { postId, title: '打13900001234' })).toBe(
      'PERSONAL_DATA_FOUND',
    );
    const { topicId } = await ask(world, STAFF, 'posts.raise', { postId, title: '院里停车' });
    expect(await codeOf(world, STAFF, 'posts.turn', { postId, category: 'parking' })).toBe(
      'STATE_NOT_ALLOWED',
    );
    await Promise.all([tick(world), tick(world)]);
    expect(await ask(world, NEIGHBOUR, 'posts.get', { postId })).toMatchObject({
      standing: 'topic',
      topic: topicId,
    });
    expect(await read(world, topicId)).toMatchObject({ title: '院里停车', status: 'screening', mine: true });
  });
});

describe('a proposal about which the check is not sure', () => {
  it('is for nobody else until a person has looked, and then its time begins', async () => {
    const topicId = await proposed(world, { words: '路灯待审样例' });
    expect(await codeOf(world, NEIGHBOUR, 'topics.get', { topicId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    const { items } = await ask(world, STAFF, 'topics.listDesk', {
      within: COMMUNITY,
      queue: 'held',
      limit: 50,
    });
    expect(items.map(({ id }) => id)).toContain(topicId);
    await ask(world, STAFF, 'topics.moderate', { topicId, show: true, words: '没有问题' });
    expect((await read(world, topicId, NEIGHBOUR)).state).toBe('shown');
  });
});

it('takes the name out of what a closed account proposed; its household’s support stays', async () => {
  const topicId = await proposed(world);
  await ask(world, RESIDENT, 'topics.support', { topicId });
  await tick(world);
  await ask(world, RESIDENT, 'community.closeAccount', {} as never);
  await tick(world);
  await tick(world);
  expect(await read(world, topicId, NEIGHBOUR)).toMatchObject({ from: '已注销', supports: 1 });
  const supports = await world.all<{ topic: string; by: string | null }>('topics_supports');
  expect(supports.filter(({ topic }) => topic === topicId).map(({ by }) => by)).toEqual([null]);
});
