import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { storage } from '../../shared/device/device';
import { MineScreen } from '../mine-screen';
import { inventRegistration } from '../volunteers.harness';

const keep = jest.fn(async (_name: string, _text: string) => undefined);
jest.mock('../../shared/device/keep-text', () => ({
  keepText: (name: string, text: string) => keep(name, text),
}));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const ops = () => device.calls.map(({ data }) => (data as { op: string }).op);
const open = async (registration: unknown) => {
  device.cloud = (_name, data) =>
    (data as { op: string }).op === 'getMine'
      ? { ok: true, data: { registration } }
      : { ok: true, data: { personId: 'p_0', state: 'left', helpers: 0 } };
  await act(async () => {
    render(<MineScreen />);
  });
};
beforeEach(() => device.reset());

it('who never registered is told what it is good for', async () => {
  await open(null);
  await press('登记成为志愿者');
  expect(device.opened).toEqual(['/volunteers/pages/register/index']);
});

it('who left reads that number and hours are still there', async () => {
  await open(inventRegistration({ state: 'left', birthDate: null, age: null }));
  expect(screen.getByText(/编号 2600 0123 4567 和已记录的时长还在/)).toBeTruthy();
});

it('a child whose guardian was not seen is told what to do', async () => {
  const guardian = { name: '周强', relation: 'parent', phone: '13900000001', confirmedAt: null };
  await open(inventRegistration({ state: 'waiting', guardian } as never));
  expect(screen.getByText(/请监护人带您到社区/)).toBeTruthy();
  expect(screen.getByText('周强（父母） 139 0000 0001，还没有当面同意')).toBeTruthy();
});

it('shows everything that is kept, and leaves none of it on the phone', async () => {
  const kept = jest.spyOn(storage, 'set');
  await open(inventRegistration({ idNumber: '42020519860504123X' }));
  expect(screen.getByText('42020519860504123X')).toBeTruthy();
  expect(JSON.stringify(kept.mock.calls)).not.toContain('42020519860504123X');
  kept.mockRestore();
});

it('who did not come reads how often, as leaders do', async () => {
  await open(inventRegistration({ attendance: { came: 5, absent: 1 } }));
  expect(screen.getByText('到场 5 次，报名后没有到 1 次')).toBeTruthy();
});

it('exports it whole', async () => {
  const registration = inventRegistration();
  await open(registration);
  await press('导出信息');
  expect(JSON.parse(keep.mock.calls[0]?.[1] ?? '')).toEqual(registration);
});

it('is left only after a question', async () => {
  device.answerToModal = false;
  await open(inventRegistration());
  await press('退出志愿者登记');
  expect(ops()).toEqual(['getMine']);
  device.answerToModal = true;
  await press('退出志愿者登记');
  expect(ops()).toContain('leave');
});

it('who may sign me up can be taken away again', async () => {
  const helper = {
    personId: 'p_00000000000000000009',
    name: '周小明',
    relation: 'child',
    since: '2026-11-20T00:00:00.000Z',
  };
  await open(inventRegistration({ helpers: [helper] } as never));
  await press('去掉 周小明');
  expect(device.calls.find(({ data }) => (data as { op: string }).op === 'dropHelper')?.data).toMatchObject({
    input: { helper: helper.personId },
  });
});
