import { fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { queue } from '../shared/offline/queue.device';
import { meStore } from '../shared/session/session';
import { CheckScreen } from './check-screen';
import { MineScreen } from './mine-screen';
import { RecordScreen } from './record-screen';
import { SheetsScreen } from './sheets-screen';

const RECORD = {
  ...{ id: 'h_1', rev: 3, activityId: 'a_1', title: '周末清洁家园', day: '2026-11-20', place: '5号楼' },
  ...{ unit: '友爱街社区', community: '420205/003/001', minutes: 120, points: 20, state: 'recorded' },
  evaluated: false,
};
const POST = { name: '清扫', from: '2026-11-20T01:00:00.000Z', until: '2026-11-20T03:00:00.000Z' };
const detail = (more: object = {}) => ({
  ...RECORD,
  ...{ name: '李小满', number: '260000000017', content: '清理花坛', team: '友邻志愿队', leader: '许大福' },
  ...{ post: POST, recordedAt: POST.until, spans: [{ from: POST.from, until: POST.until }] },
  ...{ asked: null, proposal: null, evaluation: null, appraisal: null, mine: true, may: ['ask', 'evaluate'] },
  timeline: [{ at: POST.until, kind: 'recorded', by: '系统', words: '2小时' }],
  ...more,
});
const STARS = {
  ...{ name: '全国通行星级', source: '某办法', sure: false, unit: null, minutes: 5250, star: 0 },
  next: { star: 1, hours: 100, missing: 750 },
};
const TOTALS = {
  ...{ minutes: 5250, points: 875, years: [{ year: 2026, minutes: 5250 }], stars: [STARS] },
  communities: [{ community: '420205/003/001', minutes: 5250 }],
};
const SHEET = {
  ...{ id: 'v_3k7m9q2a00001111', rev: 1, community: '420205/003/001', unit: '友爱街社区' },
  ...{ from: '2026-01-01', until: '2026-11-22', minutes: 120, records: 1, issuedAt: POST.until },
  state: 'valid',
};

let answers: Record<string, unknown>;
const sent = (op: string) =>
  device.calls
    .map(({ data }) => data as { op: string; input: Record<string, unknown> })
    .filter((call) => call.op === op)
    .map(({ input }) => input);

beforeEach(() => {
  device.reset();
  for (const { key } of queue.waiting.get()) queue.takeBack(key);
  const me = { personId: 'p_0', name: '李小满', phone: null, memberships: [], residence: null };
  meStore.set(me as never);
  answers = {
    signIn: me,
    mine: { totals: TOTALS, items: [RECORD], next: null },
    get: detail(),
    listSheets: { items: [SHEET], next: null },
  };
  device.cloud = (_name, data) => {
    const { op, input } = data as { op: string; input: object };
    return { ok: true, data: answers[op] ?? input };
  };
});

it('shows all hours, the stars, how far the next one is, and that points are no money', async () => {
  render(<MineScreen />);
  expect(await screen.findByText('87.5')).toBeTruthy();
  expect(screen.getByText('再服务 12.5 小时，就是 1 星（满 100 小时）')).toBeTruthy();
  expect(screen.getByText(/积分 875 分，只用于本地荣誉/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^周末清洁家园，2 小时/ })).toBeTruthy();
});

it('asks for a correction in words', async () => {
  render(<RecordScreen id="h_1" />);
  fireEvent.click(await screen.findByRole('button', { name: '申请更正' }));
  const words = await screen.findByRole('textbox', { name: /哪里不对/ });
  fireEvent.input(words, { target: { value: '我八点半就到了' } });
  fireEvent.click(screen.getByRole('button', { name: '提交申请' }));
  expect(await screen.findByText('已提交，核实后会通知您')).toBeTruthy();
  expect(sent('ask')).toMatchObject([{ recordId: 'h_1', words: '我八点半就到了' }]);
});

it('shows a second person what the first proposed, and confirms it with the revision that was read', async () => {
  const proposal = { at: POST.until, by: '许大福', spans: [], minutes: 0, words: '没有来' };
  answers.get = detail({ mine: false, state: 'proposed', proposal, may: ['decide'] });
  render(<RecordScreen id="h_1" />);
  expect(await screen.findByText(/许大福提出改为 0 小时（未到场）/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '确认更正' }));
  expect(await screen.findByText('已更正，志愿者会收到通知')).toBeTruthy();
  expect(sent('decide')).toMatchObject([{ recordId: 'h_1', rev: 3, accepted: true }]);
});

it('takes a code as people type it, and says whether the paper holds', async () => {
  const shows = { name: '李**', minutes: 120, from: '2026-01-01', until: '2026-11-22', unit: '友爱街社区' };
  answers.check = { id: SHEET.id, state: 'valid', issuedOn: '2026-11-22', shows };
  render(<CheckScreen code="" />);
  fireEvent.click(screen.getByRole('button', { name: '核验' }));
  expect(screen.getByText('请输入 16 位核验码')).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '3K7M-9Q2A-OOOO-llll' } });
  fireEvent.click(screen.getByRole('button', { name: '核验' }));
  expect(await screen.findByText('这张记录单有效')).toBeTruthy();
  expect(screen.getByText('李**')).toBeTruthy();
  expect(sent('check')).toEqual([{ sheetId: SHEET.id }]);
});

it('lists sheets with their code, and never calls them a certificate', async () => {
  render(<SheetsScreen />);
  expect(await screen.findByText('3K7M-9Q2A-0000-1111')).toBeTruthy();
  expect(screen.getByText(/不是志愿服务记录证明/)).toBeTruthy();
});
