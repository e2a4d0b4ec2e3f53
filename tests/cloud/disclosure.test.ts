import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import { type LocalCloud, startCloud } from '../support/local-cloud';

type Name = Extract<OperationName, `disclosure.${string}`>;

const COMMUNITY = '420205/003/001';
const ZHAO = 'demo-resident-zhao';
const WU = 'demo-resident-wu';
const HE = 'demo-staff-he';
const LUO = 'demo-staff-luo';
const TANG = 'demo-lead-tang';
const FANG = 'demo-supervisor-fang';
const VISITOR = 'demo-visitor';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 120_000);
afterAll(() => cloud.stop());

const ask = async <N extends Name>(openid: string, name: N, input: unknown): Promise<OutputOf<N>> => {
  const answer = await cloud.call(openid, name, input as InputOf<N>);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};
const codeOf = async (openid: string, name: Name, input: unknown): Promise<string> => {
  const answer = await cloud.call(openid, name, input);
  return answer.ok ? 'done' : answer.error.code;
};

const about = { community: COMMUNITY, title: '防滑垫发放', words: '为老人家庭发放防滑垫。' };
const begin = (over: object = {}) =>
  ask(HE, 'disclosure.create', { ...about, class: 'matter', period: null, ...over });
const publish = async () => {
  const { itemId, rev } = await begin();
  const waiting = await ask(HE, 'disclosure.submit', { itemId, rev });
  return ask(TANG, 'disclosure.publish', { itemId, rev: waiting.rev });
};

describe('what is refused', () => {
  it.each([
    [
      'a class that is disclosed at once, for a month',
      { class: 'matter', period: '2026-10' },
      'PERIOD_WRONG',
    ],
    ['a month that has not come', { class: 'funds', period: '2099-01' }, 'PERIOD_WRONG'],
    [
      'a picture of somebody else',
      { photos: [`cloud://e.b/disclosure/p_${'0'.repeat(20)}/a.jpg`] },
      'FILE_NOT_YOURS',
    ],
    [
      'half a fen',
      { amounts: [{ label: '灯', direction: 'spending', fen: 0.5, purpose: '' }] },
      'INPUT_INVALID',
    ],
    ['a place that is no community', { community: `${COMMUNITY}/g02` }, 'PLACE_UNKNOWN'],
  ])('%s', async (_case, over, code) => {
    const input = { ...about, class: 'matter', period: null, ...over };
    expect(await codeOf(HE, 'disclosure.create', input)).toBe(code);
  });

  it('a month that somebody else has begun, also at the same moment', async () => {
    const input = { ...about, class: 'deliberation', period: await lastQuarter() };
    const codes = await Promise.all(
      [HE, LUO, TANG].map((openid) => codeOf(openid, 'disclosure.create', input)),
    );
    expect([...codes].sort()).toEqual(['PERIOD_TAKEN', 'PERIOD_TAKEN', 'done']);
  });

  it('publishing by the one who wrote it', async () => {
    const { itemId, rev } = await begin();
    const waiting = await ask(HE, 'disclosure.submit', { itemId, rev });
    expect(await codeOf(HE, 'disclosure.publish', { itemId, rev: waiting.rev })).toBe('REVIEWER_IS_AUTHOR');
  });

  it('reading what is not published, or asking about it', async () => {
    const { itemId } = await begin();
    expect(await codeOf(ZHAO, 'disclosure.get', { itemId })).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await codeOf(ZHAO, 'disclosure.object', { itemId, kind: 'question', words: '多少钱？' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('an objection by somebody who lives elsewhere', async () => {
    const { itemId } = await publish();
    expect(await codeOf(WU, 'disclosure.object', { itemId, kind: 'objection', words: '不对' })).toBe(
      'RESIDENCE_MISSING',
    );
  });
});

/** Communities are reminded by day: whenever this runs, it goes on at noon of the next day. */
const atNoon = async (): Promise<void> => {
  const { now } = (await cloud.ask('GET', '/_emulator/clock')) as { now: string };
  const noon = new Date(Date.parse(`${now.slice(0, 10)}T04:00:00.000Z`) + 86_400_000).toISOString();
  await cloud.ask('POST', '/_emulator/clock', { now: noon });
};

const lastQuarter = async (): Promise<string> => {
  const { slots } = await ask(VISITOR, 'disclosure.calendar', { community: COMMUNITY });
  const slot = slots.find((each) => each.class === 'deliberation' && each.state !== 'coming');
  if (!slot) throw new Error('no quarter has ended');
  return slot.period;
};

it('is read by everybody, also by somebody nobody knows, and shows no name of who asked', async () => {
  const { itemId } = await publish();
  await ask(ZHAO, 'disclosure.object', { itemId, kind: 'objection', words: '数量对不上' });
  const seen = await ask(VISITOR, 'disclosure.get', { itemId });
  expect(seen).toMatchObject({ standing: 'running', content: { title: '防滑垫发放' } });
  expect(seen.objections).toMatchObject([{ words: '数量对不上', mine: false, state: 'open' }]);
  expect(JSON.stringify(seen)).not.toContain('赵');
});

it('holds back words that the check of WeChat doubts, and answers them all the same', async () => {
  const { itemId } = await publish();
  const { objectionId, rev } = await ask(ZHAO, 'disclosure.object', {
    itemId,
    kind: 'question',
    words: '这是待审样例',
  });
  expect((await ask(VISITOR, 'disclosure.get', { itemId })).objections).toEqual([]);
  expect((await ask(ZHAO, 'disclosure.get', { itemId })).objections).toMatchObject([{ seen: 'held' }]);
  const { items } = await ask(HE, 'disclosure.listToAnswer', { community: COMMUNITY, limit: 50 });
  expect(items.map(({ id }) => id)).toContain(objectionId);
  expect(await codeOf(HE, 'disclosure.answer', { objectionId, rev, words: '已答' })).toBe('done');
});

it('brings what was reported, or doubted later, before a person, who says what the public may read', async () => {
  const { itemId } = await publish();
  const asked = { itemId, kind: 'objection', words: '三楼那家拿得最多' };
  const { objectionId, rev } = await ask(ZHAO, 'disclosure.object', asked);
  const waiting = async () =>
    (await ask(HE, 'disclosure.listToScreen', { community: COMMUNITY, limit: 50 })).items.find(
      ({ id }) => id === objectionId,
    );
  const shown = async () => (await ask(VISITOR, 'disclosure.get', { itemId })).objections.map(({ id }) => id);
  expect(await codeOf(ZHAO, 'disclosure.report', { objectionId, reason: 'privacy' })).toBe(
    'NOT_FOUND_OR_FORBIDDEN',
  );
  expect(await waiting()).toBeUndefined();
  await ask(WU, 'disclosure.report', { objectionId, reason: 'privacy' });
  expect(await waiting()).toMatchObject({ seen: 'shown', heldFor: null, reports: [{ reason: 'privacy' }] });
  expect(await shown()).toEqual([objectionId]);
  const screened = await ask(HE, 'disclosure.screen', {
    objectionId,
    rev: rev + 1,
    show: true,
    words: '没有点名',
  });
  expect(await waiting()).toBeUndefined();

  const answered = await ask(HE, 'disclosure.answer', { objectionId, rev: screened.rev, words: '已核对' });
  const doubted = { objectionId, rev: answered.rev, words: '还是不对，待审样例' };
  const escalated = await ask(ZHAO, 'disclosure.escalate', doubted);
  expect(escalated).toMatchObject({ state: 'with_committee', held: true });
  expect(await shown()).toEqual([]);
  expect(await waiting()).toMatchObject({ seen: 'held', heldFor: 'review' });
});

it('keeps the public period open while an objection is not settled, through to the committee', async () => {
  const { itemId } = await publish();
  const raised = await ask(ZHAO, 'disclosure.object', { itemId, kind: 'objection', words: '少了两户' });
  await cloud.advance('30d');
  expect((await ask(VISITOR, 'disclosure.get', { itemId })).standing).toBe('held');
  const { objectionId } = raised;
  const answered = await ask(HE, 'disclosure.answer', { objectionId, rev: raised.rev, words: '名单已核对' });
  const escalated = await ask(ZHAO, 'disclosure.escalate', {
    objectionId,
    rev: answered.rev,
    words: '仍少一户',
  });
  const { items } = await ask(FANG, 'disclosure.listToAnswer', { community: COMMUNITY, committee: true });
  expect(items.map(({ id }) => id)).toContain(objectionId);
  await ask(FANG, 'disclosure.conclude', {
    objectionId,
    rev: escalated.rev,
    finding: 'upheld',
    words: '确实少一户',
  });
  // it has to be corrected first, and then hangs its full days anew
  expect((await ask(VISITOR, 'disclosure.get', { itemId })).standing).toBe('held');
  const { rev } = await ask(HE, 'disclosure.getWork', { itemId });
  const { title, words } = about;
  const right = { itemId, rev, title, words: `${words}补一户。`, note: '补上漏掉的一户' };
  const waiting = await ask(HE, 'disclosure.correct', right);
  await ask(TANG, 'disclosure.publish', { itemId, rev: waiting.rev });
  expect((await ask(VISITOR, 'disclosure.get', { itemId })).standing).toBe('running');
  await cloud.advance('9d');
  expect((await ask(VISITOR, 'disclosure.get', { itemId })).standing).toBe('over');
});

it('tells who has to check it, and its writer what became of it; both read the whole story', async () => {
  const tell = async () => {
    const before = (await cloud.messages()).length;
    await cloud.runTimer('clock');
    return (await cloud.messages()).slice(before).map(({ to, page }) => ({ to, page }));
  };
  const { itemId, rev } = await begin();
  await tell();
  const page = `disclosure/pages/work/index?id=${itemId}`;
  const waiting = await ask(HE, 'disclosure.submit', { itemId, rev });
  expect(await tell()).toContainEqual({ to: TANG, page });
  // what the lead saw before the message was sent still holds
  await ask(TANG, 'disclosure.sendBack', { itemId, rev: waiting.rev, words: '请写明金额' });
  expect(await tell()).toContainEqual({ to: HE, page });
  const work = await ask(HE, 'disclosure.getWork', { itemId });
  expect(work.timeline.map(({ kind, words }) => [kind, words])).toEqual([
    ['created', ''],
    ['submitted', ''],
    ['sent_back', '请写明金额'],
  ]);
});

it('what was withdrawn is kept for those at its desk, and shown to nobody else', async () => {
  const { itemId, rev } = await publish();
  await ask(TANG, 'disclosure.withdraw', { itemId, rev, words: '名单有误' });
  expect(await ask(VISITOR, 'disclosure.get', { itemId })).toMatchObject({
    status: 'withdrawn',
    content: null,
  });
  expect((await ask(HE, 'disclosure.getWork', { itemId })).content).toMatchObject({ words: about.words });
});

it('reminds each community once a day, however often and in however many runs the clock looks', async () => {
  await cloud.advance('40d');
  await atNoon();
  // whatever day it is: what is overdue is said again every week
  for (let day = 0; day < 8; day += 1) {
    await cloud.advance('1d');
    for (let run = 0; run < 3; run += 1) await cloud.runTimer('clock');
  }
  const path = '/_emulator/collections/disclosure_reminders';
  const reminders = (await cloud.ask('GET', path)) as { community: string; day: string }[];
  const days = reminders.map(({ community, day }) => `${community} ${day}`);
  expect(days.length).toBeGreaterThan(0);
  expect(new Set(days).size).toBe(days.length);
});
