import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import type { Me } from '../../shared/session/session';
import { ElderHome } from './elder-home';

const residence = {
  household: '420205/003/001/g02/b05/1-302',
  label: '5号楼 · 1单元302',
  level: 'L2',
};
const gridCard = {
  grid: '420205/003/001/g02',
  label: '友爱街社区 · 第2网格',
  households: 312,
  workers: [{ name: '王建国', phone: '13900001234' }],
  dutyPhone: '07140000001',
  supervisionPhone: '',
};
const me = (more: object = {}): Me =>
  ({ personId: 'p_0', name: '刘桂兰', memberships: [], residence, gridCard, ...more }) as unknown as Me;

const logged = () =>
  device.calls
    .filter(({ name }) => name === 'calls')
    .map(({ data }) => (data as { input: { to: string } }).input.to);

beforeEach(() => {
  device.reset();
  device.cloud = () => ({ ok: true, data: { callId: 'c_0' } });
});

it('without a residence it calls all the same, and nothing is recorded', () => {
  render(<ElderHome me={me({ residence: null, gridCard: null })} />);
  fireEvent.click(screen.getByRole('button', { name: /^打 12345/ }));
  expect(device.opened).toEqual(['tel:12345']);
  expect(device.calls).toEqual([]);
  expect(screen.queryByRole('button', { name: /网格员/ })).toBeNull();
});

it('has at most six actions', () => {
  render(<ElderHome me={me()} />);
  expect(screen.getAllByRole('button')).toHaveLength(6);
});

it.each([
  [/^打给网格员，王建国/, 'tel:13900001234', 'grid_worker'],
  [/^打给社区/, 'tel:07140000001', 'duty'],
  [/^打 12345/, 'tel:12345', '12345'],
])('%s: the phone first, then the record', async (name, phone, to) => {
  render(<ElderHome me={me()} />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect([device.opened, device.calls.length]).toEqual([[phone], 0]);
  await waitFor(() => expect(logged()).toEqual([to]));
});

it.each([
  ['120 急救', '120'],
  ['119 火警', '119'],
  ['110 报警', '110'],
])('%s is two taps away, and is handed to the line itself', async (title, to) => {
  render(<ElderHome me={me()} />);
  fireEvent.click(screen.getByRole('button', { name: /^紧急电话/ }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: new RegExp(`^${title}`) }));
  expect(device.opened).toEqual([`tel:${to}`]);
  await waitFor(() => expect(logged()).toEqual([to]));
});

it('without a signal the call is made, and the record waits', async () => {
  device.cloud = () => Promise.reject(new Error('no signal'));
  render(<ElderHome me={me()} />);
  fireEvent.click(screen.getByRole('button', { name: /^打给网格员/ }));
  expect(device.opened).toEqual(['tel:13900001234']);
  await waitFor(() => expect(logged()).toEqual(['grid_worker']));
});
