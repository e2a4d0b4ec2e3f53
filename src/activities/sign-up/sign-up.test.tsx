import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { ID, inventActivity, inventMine, inventPost, now } from '../activities.harness';
import { ActivityScreen } from '../activity-screen';

const send = jest.fn();
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const refuse = (code: string) =>
  send.mockResolvedValue({ kind: 'refused', error: { code, details: {}, traceId: '' } });

const open = async (activity = inventActivity()) => {
  device.cloud = () => ({ ok: true, data: activity });
  await act(async () => {
    render(<ActivityScreen id={ID} />);
  });
};

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  jest.spyOn(Date, 'now').mockReturnValue(now);
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout'] });
});
afterEach(() => jest.useRealTimers());

describe('a refusal says what to do next', () => {
  it.each([
    ['NOT_REGISTERED', '还不是注册志愿者，请先登记，再来报名。', '去登记'],
    ['GUARDIAN_MISSING', '未满 18 岁需要监护人同意', '看我的登记'],
    ['TOO_YOUNG', '年龄还没到要求', '看其他活动'],
    ['MINORS_NOT_ALLOWED', '未成年人不能参加', '看其他活动'],
    ['SKILL_MISSING', '这个岗位需要专业技能', '补充技能'],
    ['CLASH', '这个时间您已经报了别的活动', '看我的报名'],
    ['WAITING_LIST_FULL', '候补也排满了', '看其他活动'],
  ])('%s', async (code, words, step) => {
    refuse(code);
    await open();
    await press('报名参加');
    await press('确认报名');
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    await press(step);
    expect(device.opened).toHaveLength(1);
  });

  it('the last place went while one was reading: the same button then asks for the waiting list', async () => {
    refuse('FULL');
    await open();
    await press('报名参加');
    await press('确认报名');
    expect(screen.getByText(/名额已满，请先排候补/)).toBeTruthy();
    send.mockResolvedValue({ kind: 'done', data: { standing: 'waiting' } });
    await press('排候补');
    expect(send.mock.calls[1][0].input).toMatchObject({ post: 'p1', wait: true, for: null });
  });
});

it('full, and no list to wait in: nothing can be sent, others are a tap away', async () => {
  await open(inventActivity({ status: 'full', waitingPlaces: 0, posts: [inventPost({ taken: 5 })] }));
  await press('排候补');
  expect(screen.getByText(/不设候补/)).toBeTruthy();
  await press('看其他活动');
  expect(send).not.toHaveBeenCalled();
  expect(device.opened).toEqual(['/activities/pages/list/index']);
});

describe('risks', () => {
  const risky = inventActivity({ dangerous: true, risks: '临水，可能滑倒。' });

  it('that were not read keep the sign-up on the phone', async () => {
    await open(risky);
    await press('报名参加');
    await press('确认报名');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText(/请先看完风险提示/)).toBeTruthy();
  });

  it('are confirmed with the sign-up', async () => {
    send.mockResolvedValue({ kind: 'done', data: { standing: 'in' } });
    await open(risky);
    await press('报名参加');
    fireEvent.click(screen.getByRole('switch', { name: /^我已看过/ }));
    await press('确认报名');
    expect(send.mock.calls[0][0].input).toMatchObject({ risksRead: true, wait: false });
  });
});

it('the post that still has places is chosen, another one can be', async () => {
  send.mockResolvedValue({ kind: 'queued', key: 'k' });
  await open(
    inventActivity({
      posts: [
        inventPost({ taken: 5 }),
        inventPost({ id: 'p2', name: '陪老人聊天' }),
        inventPost({ id: 'p3', name: '理发', skills: ['haircut'] }),
      ],
    }),
  );
  await press('报名参加');
  expect(screen.getByRole('radio', { name: /^陪老人聊天/ }).getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByRole('radio', { name: '理发，还有 3 个名额，会理发' }));
  await press('确认报名');
  expect(send.mock.calls[0][0].input.post).toBe('p3');
});

describe('one’s own place', () => {
  it('an offer says until when, and can be taken or left', async () => {
    send.mockResolvedValue({ kind: 'done', data: { standing: 'in' } });
    const mine = inventMine({ standing: 'offered', offeredUntil: new Date(now + 3_600_000).toISOString() });
    await open(inventActivity({ mine, may: ['answerOffer', 'withdraw'] }));
    expect(screen.getByText('请在 今天 11:00 前确认，过时让给下一位。')).toBeTruthy();
    await press('确认参加');
    expect(send.mock.calls[0][0]).toMatchObject({
      name: 'activities.answerOffer',
      input: { accepted: true },
    });
  });

  it('is given back only after a question', async () => {
    send.mockResolvedValue({ kind: 'done', data: { standing: 'withdrawn' } });
    device.answerToModal = false;
    await open(inventActivity({ mine: inventMine(), may: ['withdraw'] }));
    await press('退出报名');
    expect(send).not.toHaveBeenCalled();
    device.answerToModal = true;
    await press('退出报名');
    expect(send.mock.calls[0][0].name).toBe('activities.withdraw');
  });

  it('past the limit nothing can be pressed, and the leader is named as the way', async () => {
    await open(inventActivity({ mine: inventMine(), may: [], cancelUntil: new Date(now - 1).toISOString() }));
    expect(screen.getByText(/来不了请打电话告诉领队/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '退出报名' })).toBeNull();
  });

  it('in the list says how many are before', async () => {
    await open(inventActivity({ mine: inventMine({ standing: 'waiting', ahead: 4 }), may: ['withdraw'] }));
    expect(screen.getByText(/前面还有 4 人。有空位会通知您，12 小时内确认有效/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '不再候补' })).toBeTruthy();
  });
});

it('a cancelled one says why and offers nothing', async () => {
  await open(inventActivity({ status: 'cancelled', cancelledWords: '预报有大雨', may: [] }));
  expect(screen.getByText('活动已取消：预报有大雨')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '报名参加' })).toBeNull();
});

it('of one that repeats a single time can be left out, and it is said that the next ones stay', async () => {
  const repeat = { every: 'week' as const, until: '2026-12-31' };
  send.mockResolvedValue({ kind: 'done', data: {} });
  await open(inventActivity({ repeat, may: ['cancel'] }));
  await press(/^只取消这一次/);
  fireEvent.change(screen.getByRole('textbox', { name: '为什么取消' }), { target: { value: '有雨' } });
  await press('取消这一次');
  expect(send.mock.calls[0][0].input).toMatchObject({ words: '有雨', alsoLater: false });
  cleanup();
  await open(inventActivity({ status: 'cancelled', repeat, cancelledWords: '有雨', may: [] }));
  expect(screen.getByText('这一次取消了，以后照常：有雨')).toBeTruthy();
});
