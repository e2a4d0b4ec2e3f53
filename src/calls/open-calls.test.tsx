import { fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { OpenCallsScreen } from './open-calls-screen';

const call = (id: string, to: string, name: string) => ({
  id,
  to,
  calledAt: '2026-11-22T01:00:00.000Z',
  household: '420205/003/001/g02/b05/1-302',
  label: '5号楼 · 1单元302',
  caller: { name, phone: '139****0001' },
});

let answers: Record<string, unknown>;
const asked = (op: string) =>
  device.calls.map(({ data }) => data as { op: string; input: unknown }).filter((data) => data.op === op);

beforeEach(() => {
  device.reset();
  answers = {
    listOpen: { items: [call('c_1', '120', '赵国庆'), call('c_2', 'duty', '李秀兰')], next: null },
    openContact: { phone: '13900000002' },
    followUp: { callId: 'c_1' },
  };
  device.cloud = (_slice, data) => ({ ok: true, data: answers[(data as { op: string }).op] });
});

it('is closed with words only', async () => {
  render(<OpenCallsScreen />);
  fireEvent.click(await screen.findByRole('button', { name: '已看望，填写赵国庆的回访结果' }));
  fireEvent.click(screen.getByText('记下并结束回访'));
  expect(await screen.findByText('请写几句看望的情况')).toBeTruthy();
  expect(asked('followUp')).toEqual([]);
});

it('opens a phone number after saying that the look is recorded', async () => {
  render(<OpenCallsScreen />);
  fireEvent.click(await screen.findByRole('button', { name: '给赵国庆回电话' }));
  expect(screen.getByText(/谁看过电话会记下来/)).toBeTruthy();
  expect(asked('openContact')).toEqual([]);
  fireEvent.click(screen.getByText('查看电话'));
  expect(await screen.findByText('139 0000 0002')).toBeTruthy();
  expect(asked('openContact')).toMatchObject([
    { input: { callId: 'c_1', reason: '一键通回访，回电问平安' } },
  ]);
});

it('says of each whom they called', async () => {
  render(<OpenCallsScreen />);
  expect(await screen.findByText('打过 120')).toBeTruthy();
  expect(screen.getByText('打过值班电话')).toBeTruthy();
});

it('without any it says what will be here', async () => {
  answers.listOpen = { items: [], next: null };
  render(<OpenCallsScreen />);
  expect(await screen.findByText('没有等待回访的呼叫')).toBeTruthy();
});
