import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { queue } from '../shared/offline/queue.device';
import { meStore } from '../shared/session/session';
import { householdAt } from './doors/doors.view';
import { DoorsScreen } from './doors-screen';

const B = '420205/003/001/g02/b05';
const door = (room: string, more: object = {}) => ({
  household: `${B}/${room}`,
  label: room.replace('-', '单元'),
  told: 'none',
  visit: null,
  ...more,
});
const visit = { result: 'phoned', at: '2026-11-21T01:00:00.000Z', by: '王建军', words: '' };
let doors: object[];
let isOnline: boolean;
const recorded = () =>
  device.calls
    .map(({ data }) => data as { op: string; input: unknown })
    .filter(({ op }) => op === 'recordVisit');

beforeEach(() => {
  device.reset();
  for (const { key } of queue.waiting.get()) queue.takeBack(key);
  isOnline = true;
  doors = [door('1-101', { told: 'failed' }), door('1-102', { visit })];
  const me = { personId: 'p_0', name: '王建军', phone: null, memberships: [], residence: null };
  meStore.set(me as never);
  device.cloud = (_name, data) => {
    const { op, input } = data as { op: string; input: object };
    if (op === 'signIn') return { ok: true, data: me };
    if (op === 'listUnreached') {
      const building = {
        building: B,
        label: '5号楼',
        households: 30,
        known: 20,
        read: 12,
        visited: 1,
        doors,
      };
      return { ok: true, data: { buildings: [building] } };
    }
    return isOnline ? { ok: true, data: input } : Promise.reject(new Error('no signal'));
  };
});

it('says how many are left, and what is known of each door', async () => {
  render(<DoorsScreen id="n_1" within="420205/003/001/g02" />);
  expect(await screen.findByText('5号楼 · 还有 1 户')).toBeTruthy();
  expect(screen.getByText('没收到消息')).toBeTruthy();
  expect(screen.getByText(/^电话 · 王建军/)).toBeTruthy();
  expect(screen.getByText('共 30 户，12 户已读，已通知 1 户，10 户没登记')).toBeTruthy();
});

it('one tap records a visit', async () => {
  render(<DoorsScreen id="n_1" within="420205/003/001/g02" />);
  fireEvent.click(await screen.findByRole('button', { name: '1单元101 已上门' }));
  await screen.findByText('已记下');
  expect(recorded()).toMatchObject([
    { input: { noticeId: 'n_1', household: `${B}/1-101`, result: 'visited' } },
  ]);
});

it('without a signal it is shown as given, waits, and leaves by itself', async () => {
  isOnline = false;
  render(<DoorsScreen id="n_1" within="420205/003/001/g02" />);
  fireEvent.click(await screen.findByRole('button', { name: '1单元101 代转' }));
  expect(await screen.findByText('代转，等信号发送')).toBeTruthy();
  expect(screen.getByText('5号楼 · 登记的都通知到了')).toBeTruthy();
  isOnline = true;
  doors = [door('1-101', { visit: { ...visit, result: 'relayed' } }), door('1-102', { visit })];
  await act(() => queue.flush());
  expect(await screen.findByText(/^代转 · 王建军/)).toBeTruthy();
});

it('a door on no list is recorded by its number', async () => {
  render(<DoorsScreen id="n_1" within="420205/003/001/g02" />);
  fireEvent.click(await screen.findByRole('button', { name: '5号楼，记名单外的人家' }));
  fireEvent.click(screen.getByText('已上门', { selector: '.sh *' }));
  expect(screen.getByText('请写成 1-302 这样')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('单元和房号'), { target: { value: '2单元603' } });
  fireEvent.click(screen.getByText('已上门', { selector: '.sh *' }));
  await screen.findByText('已记下');
  expect(recorded()).toMatchObject([{ input: { household: `${B}/2-603` } }]);
});

it.each([
  ['1-302', `${B}/1-302`],
  ['１－３０２', `${B}/1-302`],
  ['1单元 302', `${B}/1-302`],
  ['302', null],
])('%s is read as it is meant', (written, household) => {
  expect(householdAt(B, written)).toBe(household);
});
