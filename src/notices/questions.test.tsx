import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { meStore } from '../shared/session/session';
import { QuestionsScreen } from './questions-screen';
import { TextsScreen } from './texts-screen';

const question = (id: string, more: object = {}) => ({
  id,
  words: '停到几点？',
  at: '2026-11-21T01:00:00.000Z',
  mine: false,
  state: 'shown',
  answer: null,
  ...more,
});
const home = { household: '420205/003/001/g02/b05/1-302', label: '5号楼', level: 'L2' };
let answers: Record<string, unknown>;
const sent = (op: string) =>
  device.calls.map(({ data }) => data as { op: string; input: unknown }).filter((data) => data.op === op);
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  device.reset();
  meStore.set({ personId: 'p_0', memberships: [], residence: home } as never);
  answers = { listQuestions: { items: [question('q_1')], next: null } };
  device.cloud = (_name, data) => ({ ok: true, data: answers[(data as { op: string }).op] });
});

describe('asking', () => {
  const ask = async (words: string) => {
    render(<QuestionsScreen id="n_1" />);
    fireEvent.click(await screen.findByText('我要提问'));
    fireEvent.change(screen.getByLabelText('您想问什么'), { target: { value: words } });
    await press('提问');
  };

  it('nothing is not sent', async () => {
    await ask('  ');
    expect(await screen.findByText('请写下您的问题')).toBeTruthy();
    expect(sent('ask')).toEqual([]);
  });

  it('says honestly that it waits for a person', async () => {
    answers.ask = { questionId: 'q_2', state: 'held' };
    await ask('几点来水？');
    expect(await screen.findByText('已收到，正在审核，通过后大家才能看到')).toBeTruthy();
    expect(sent('ask')).toMatchObject([{ input: { noticeId: 'n_1', words: '几点来水？' } }]);
  });

  it('what was written stays when it was refused', async () => {
    device.cloud = (_name, data) =>
      (data as { op: string }).op === 'ask'
        ? { ok: false, error: { code: 'STATE_NOT_ALLOWED', details: {}, traceId: '' } }
        : { ok: true, data: answers.listQuestions };
    await ask('几点来水？');
    expect(await screen.findByText(/当前状态不能这样操作/)).toBeTruthy();
    expect(screen.getByDisplayValue('几点来水？')).toBeTruthy();
  });

  it('without a residence one is led to registering it', async () => {
    meStore.set({ personId: 'p_0', memberships: [], residence: null } as never);
    render(<QuestionsScreen id="n_1" />);
    fireEvent.click(await screen.findByText('登记住处后提问'));
    expect(device.opened).toEqual(['/community/pages/residence/index']);
  });
});

it('one’s own shows how it stands; that of somebody else can be reported, with a reason', async () => {
  answers.listQuestions = {
    items: [question('q_1'), question('q_2', { mine: true, state: 'held', words: '我的' })],
    next: null,
  };
  answers.report = { questionId: 'q_1', reports: 1 };
  render(<QuestionsScreen id="n_1" />);
  expect(await screen.findByText('已收到，正在审核')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^举报/ })).toHaveLength(1);
  await press('举报：停到几点？');
  await press('举报');
  expect(screen.getByText('请选一个原因')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '广告' }));
  await press('举报');
  expect(await screen.findByText('已收到举报，工作人员会来看')).toBeTruthy();
  expect(sent('report')).toMatchObject([{ input: { questionId: 'q_1', reason: 'advert' } }]);
});

describe('the moderators’ lists', () => {
  const text = (more: object = {}) => ({
    ...question('q_9'),
    noticeId: 'n_1',
    noticeTitle: '停水通知',
    author: '张**',
    heldFor: null,
    reports: [],
    appeal: null,
    ...more,
  });

  it('says why it is held, and nothing is decided without a reason', async () => {
    answers.listToModerate = { items: [text({ state: 'held', heldFor: 'unchecked' })], next: null };
    answers.moderate = { questionId: 'q_9', state: 'hidden' };
    render(<TextsScreen within="420205/003/001" />);
    expect(await screen.findByText('微信检查没有回应，先不公开')).toBeTruthy();
    await press('不公开：停到几点？');
    await press('不公开');
    expect(screen.getByText('请写明理由')).toBeTruthy();
    expect(sent('moderate')).toEqual([]);
    fireEvent.change(screen.getByLabelText('理由'), { target: { value: '骂人' } });
    await press('不公开');
    expect(await screen.findByText('已处理，不公开')).toBeTruthy();
    expect(sent('moderate')).toMatchObject([{ input: { questionId: 'q_9', show: false, words: '骂人' } }]);
  });

  it('a question is answered once, for everybody', async () => {
    answers.listToModerate = { items: [text()], next: null };
    answers.answer = { questionId: 'q_9', state: 'shown' };
    render(<TextsScreen within="420205/003/001" />);
    fireEvent.click(await screen.findByRole('button', { name: '回答：停到几点？' }));
    fireEvent.change(screen.getByLabelText('回答'), { target: { value: '22 点' } });
    await press('发布回答');
    expect(await screen.findByText('回答已发布')).toBeTruthy();
  });
});
