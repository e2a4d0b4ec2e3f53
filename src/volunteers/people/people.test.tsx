import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { storage } from '../../shared/device/device';
import { PeopleScreen } from '../people-screen';

const send = jest.fn();
let me: unknown = null;
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../../shared/session/use-session', () => ({
  useSession: () => ({ me, data: me, error: null, staleSince: null }),
}));
jest.mock('../../shared/ui/frame/watermark', () => ({ Watermark: () => null }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const worker = { memberships: [{ role: 'grid_worker', territory: '420205/003/001/g02' }] };
const child = {
  ...{ personId: 'p_00000000000000000009', number: '260001234567', name: '刘**', state: 'waiting' },
  ...{ skills: [], kinds: ['safety'], area: '420205/003/001/g02', areaLabel: '第2网格', minor: true },
  guardian: { name: '刘*', relation: 'parent', confirmedAt: null },
};
const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const open = async () => {
  device.cloud = () => ({ ok: true, data: { items: [child], next: null } });
  await act(async () => {
    render(<PeopleScreen />);
  });
};

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  me = worker;
  send.mockResolvedValue({ kind: 'done', data: {} });
});

it('who looks after nobody asks for nobody', async () => {
  me = { memberships: [] };
  await open();
  expect(device.calls).toEqual([]);
  expect(screen.getByText('没有志愿者名册')).toBeTruthy();
});

it('a guardian is confirmed only with how they were met', async () => {
  await open();
  expect(screen.getByText('监护人 刘*（父母）')).toBeTruthy();
  await press('监护人已同意，刘**');
  await press('确认');
  expect(send).not.toHaveBeenCalled();
  expect(screen.getByText('请写明什么时候、怎样核实的')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '怎样核实的' }), {
    target: { value: '今天在社区当面同意' },
  });
  await press('确认');
  expect(send.mock.calls[0][0]).toMatchObject({
    name: 'volunteers.confirmGuardian',
    input: { personId: child.personId, words: '今天在社区当面同意' },
  });
});

it('volunteers and those who wait are two lists', async () => {
  await open();
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: '志愿者' })));
  expect(device.calls.map(({ data }) => (data as { input: { state: string } }).input.state)).toEqual([
    'waiting',
    'active',
  ]);
});

it('a whole name and its numbers are opened with a reason, and kept nowhere', async () => {
  const kept = jest.spyOn(storage, 'set');
  await open();
  expect(screen.queryByText('刘小明')).toBeNull();
  device.cloud = () => ({
    ok: true,
    data: {
      name: '刘小明',
      phone: null,
      guardian: { name: '刘强', relation: 'parent', phone: '13900000001' },
    },
  });
  await press('查看姓名和电话，刘**');
  await press('查看');
  expect(device.calls).toHaveLength(1);
  expect(screen.getByText('请写明原因')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '为什么要看' }), { target: { value: '约监护人' } });
  await press('查看');
  expect(device.calls[1]?.data).toMatchObject({
    op: 'openContact',
    input: { personId: child.personId, reason: '约监护人' },
  });
  expect(screen.getByText('刘小明')).toBeTruthy();
  expect(screen.getByText(/监护人 刘强（父母） 139 0000 0001/)).toBeTruthy();
  expect(JSON.stringify(kept.mock.calls)).not.toContain('13900000001');
  kept.mockRestore();
});
