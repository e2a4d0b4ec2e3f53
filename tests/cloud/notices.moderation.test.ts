import type { QuestionId } from '../../types/ids';
import type { TerritoryId } from '../../types/territory';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import { beginAnew, codeOf, get, messagesTo, neighbours, published, RESIDENT, STAFF } from './notices.play';

jest.setTimeout(120_000);

const LEAD = cast.lead.openid;
const NEIGHBOUR = cast.neighbour.openid;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => beginAnew(world));
afterAll(() => world.stop());

const ask = async (words: string) => {
  const { noticeId } = await published(world);
  return { noticeId, ...(await get(world, RESIDENT, 'notices.ask', { noticeId, words })) };
};
const seenBy = async (openid: string, noticeId: Awaited<ReturnType<typeof ask>>['noticeId']) =>
  (await get(world, openid, 'notices.listQuestions', { noticeId })).items.map(({ words }) => words);
const queue = async (name: 'held' | 'reported' | 'appealed' | 'unanswered') =>
  (await get(world, STAFF, 'notices.listToModerate', { within: COMMUNITY as TerritoryId, queue: name }))
    .items;
const mine = async () => (await get(world, RESIDENT, 'notices.listMyQuestions', {})).items[0];
const moderate = (openid: string, questionId: QuestionId, show: boolean, words: string) =>
  codeOf(world, openid, 'notices.moderate', { questionId, show, words });

describe('what somebody asks', () => {
  it.each([
    ['待审样例', 'review'],
    ['违禁样例', 'risky'],
  ])('is held where the check doubts it (%s), for a person to look at', async (words, heldFor) => {
    const { noticeId, questionId, state } = await ask(`几点来水？${words}`);
    expect(state).toBe('held');
    expect(await seenBy(NEIGHBOUR, noticeId)).toEqual([]);
    expect(await queue('held')).toMatchObject([{ id: questionId, heldFor, author: '柳**' }]);
    expect(await codeOf(world, STAFF, 'notices.answer', { questionId, words: '六点' })).toBe(
      'STATE_NOT_ALLOWED',
    );
  });

  it('is held where WeChat does not answer: silence is no permission', async () => {
    const rules = [{ fn: 'notices', action: 'wx.*', kind: 'error' }];
    await world.cloud.ask('POST', '/_emulator/faults', { rules });
    const { noticeId, questionId } = await ask('几点来水？');
    await world.cloud.ask('DELETE', '/_emulator/faults');
    expect(await seenBy(NEIGHBOUR, noticeId)).toEqual([]);
    expect(await queue('held')).toMatchObject([{ id: questionId, heldFor: 'unchecked' }]);
  });
});

it('who is kept from the public learns why, appeals, and another person decides', async () => {
  const { noticeId, questionId } = await ask('请看待审样例');
  expect(await moderate(RESIDENT, questionId, true, '我自己看过了')).toBe('NOT_FOUND_OR_FORBIDDEN');
  expect(await moderate(STAFF, questionId, false, '里面有别人的电话')).toBe('done');
  expect(await mine()).toMatchObject({
    state: 'hidden',
    decision: { words: '里面有别人的电话' },
    mayAppeal: true,
  });
  await world.cloud.runTimer('clock');
  expect((await messagesTo(world, RESIDENT)).map(({ words }) => words.thing2)).toEqual([
    '未公开：里面有别人的电话',
  ]);

  await get(world, RESIDENT, 'notices.appeal', { questionId, words: '那是社区的值班电话' });
  expect(await queue('appealed')).toMatchObject([{ appeal: '那是社区的值班电话', appealHeldFor: null }]);
  expect(await moderate(STAFF, questionId, true, '再看一遍')).toBe('DECIDER_DECIDED_BEFORE');
  expect(await moderate(LEAD, questionId, true, '确实是值班电话')).toBe('done');
  expect(await seenBy(NEIGHBOUR, noticeId)).toEqual(['请看待审样例']);
  expect(await mine()).toMatchObject({ appeal: { settled: true }, mayAppeal: false });
});

it.each([
  ['违禁样例', 'risky', []],
  ['那是值班电话', 'unchecked', [{ fn: 'notices', action: 'wx.*', kind: 'error' }]],
])(
  'the words of an appeal are checked too (%s: %s), and only a person goes on from there',
  async (words, said, rules) => {
    const { noticeId, questionId } = await ask('请看待审样例');
    await moderate(STAFF, questionId, false, '里面有别人的电话');
    await world.cloud.ask('POST', '/_emulator/faults', { rules });
    expect(await get(world, RESIDENT, 'notices.appeal', { questionId, words })).toMatchObject({
      state: 'hidden',
    });
    await world.cloud.ask('DELETE', '/_emulator/faults');
    expect(await queue('appealed')).toMatchObject([{ appeal: words, appealHeldFor: said }]);
    expect(await seenBy(NEIGHBOUR, noticeId)).toEqual([]);
  },
);

it('three who report it take it out of sight until somebody looked, and no more can after a decision', async () => {
  const others = neighbours(world, 4);
  await world.put({ community_people: others });
  const { noticeId, questionId } = await ask('楼上那家总是很吵');
  const report = (openid: string) => codeOf(world, openid, 'notices.report', { questionId, reason: 'abuse' });
  expect(await report(RESIDENT)).toBe('NOT_FOUND_OR_FORBIDDEN');
  for (const { openid } of others.slice(0, 2)) expect(await report(openid)).toBe('done');
  expect(await report(others[0]?.openid ?? '')).toBe('STATE_NOT_ALLOWED');
  expect(await seenBy(NEIGHBOUR, noticeId)).toHaveLength(1);
  expect(await queue('reported')).toMatchObject([{ reports: [{ reason: 'abuse' }, { reason: 'abuse' }] }]);
  expect(await report(others[2]?.openid ?? '')).toBe('done');
  expect(await seenBy(NEIGHBOUR, noticeId)).toEqual([]);

  expect(await moderate(LEAD, questionId, true, '没有点名，可以公开')).toBe('done');
  expect(await report(others[3]?.openid ?? '')).toBe('done');
  expect(await seenBy(NEIGHBOUR, noticeId)).toHaveLength(1);
});

it('one answer is read by everybody whom the notice concerns', async () => {
  const { noticeId, questionId } = await ask('几点来水？');
  expect(await queue('unanswered')).toMatchObject([{ id: questionId }]);
  await get(world, STAFF, 'notices.answer', { questionId, words: '六点。' });
  expect(await codeOf(world, STAFF, 'notices.answer', { questionId, words: '七点。' })).toBe(
    'STATE_NOT_ALLOWED',
  );
  const { items } = await get(world, NEIGHBOUR, 'notices.listQuestions', { noticeId });
  expect(items).toMatchObject([{ words: '几点来水？', mine: false, answer: { words: '六点。' } }]);
  expect(JSON.stringify(items)).not.toContain('柳');
  expect(await queue('unanswered')).toEqual([]);
});
