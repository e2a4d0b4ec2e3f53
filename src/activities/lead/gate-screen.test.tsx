import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { GateScreen } from './gate-screen';

const START = new Date(Date.now() - 3_600_000).toISOString();
const END = new Date(Date.now() + 3_600_000).toISOString();
const post = { id: 'p1', name: '清扫', places: 5, from: START, until: END, skills: [], taken: 2, waiting: 0 };
const activity = {
  ...{ id: 'a_1', rev: 3, title: '周末大扫除', status: 'running', startsAt: START, endsAt: END },
  ...{ posts: [post], may: ['gateCode', 'mark'] },
};
const row = (name: string, more: object = {}) => ({
  ...{ personId: `p_${name}`, name, post: 'p1', standing: 'in', since: START, by: null, minor: false },
  ...{ absences: 0, spans: [], ...more },
});

let answers: Record<string, unknown>;
const asked = (op: string) =>
  device.calls.map(({ data }) => data as { op: string; input: unknown }).filter((data) => data.op === op);

beforeEach(() => {
  device.reset();
  answers = {
    roll: {
      activity,
      rows: [
        row('安小宁'),
        row('毕小波', { spans: [{ from: START, until: null, means: 'code', flags: [] }] }),
      ],
    },
    gateCode: { codes: [{ scene: '0123456789abcdefghijklmnopqrstuv', from: START, until: END }] },
    mark: { activityId: 'a_1', marked: 1, late: 0 },
  };
  device.cloud = (_slice, data) => ({ ok: true, data: answers[(data as { op: string }).op] });
});

const openList = async () => {
  render(<GateScreen id="a_1" />);
  fireEvent.click(await screen.findByRole('tab', { name: /^名单/ }));
};

it('shows the code, and what to type where it cannot be scanned', async () => {
  render(<GateScreen id="a_1" />);
  fireEvent.click(await screen.findByRole('tab', { name: /^签到码/ }));
  expect(await screen.findByRole('img', { name: '签到二维码' })).toBeTruthy();
  expect(screen.getByText('0123 4567 89ab cdef ghij klmn opqr stuv')).toBeTruthy();
});

it('ticks people off with the moment of the tap', async () => {
  await openList();
  const before = new Date().toISOString();
  fireEvent.click(await screen.findByRole('button', { name: '到场，安小宁' }));
  await act(async () => {});
  const [mark] = asked('mark') as { input: { marks: { personId: string; mark: string; at: string }[] } }[];
  expect(mark?.input).toMatchObject({ activityId: 'a_1', marks: [{ personId: 'p_安小宁', mark: 'in' }] });
  expect((mark?.input.marks[0]?.at ?? '') >= before).toBe(true);
});

it('keeps a mark without a signal, says so, and lets it be taken back', async () => {
  await openList();
  device.cloud = () => {
    throw new Error('no signal');
  };
  fireEvent.click(await screen.findByRole('button', { name: '到场，安小宁' }));
  expect(await screen.findByText(/1 条登记存在手机上/)).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: /^在场/ }));
  fireEvent.click(await screen.findByRole('button', { name: '撤回安小宁的登记' }));
  expect(screen.queryByText(/1 条登记存在手机上/)).toBeNull();
});
