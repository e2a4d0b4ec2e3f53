import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { meStore } from '../../shared/session/session';
import { LedScreen } from './led-screen';

jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const ME = {
  ...{ personId: 'p_00000000000000000007', name: '周文斌', memberships: [], gridCard: null },
  residence: { household: '420205/003/001/g03/b02/3-101', label: '2号楼', level: 'L2' },
};
const open = async (mayPlan: boolean, memberships: object[] = []) => {
  const me = { ...ME, memberships };
  meStore.set(me as never);
  device.cloud = (_slice, data) => ({
    ok: true,
    data: (data as { op: string }).op === 'signIn' ? me : { items: [], next: null, mayPlan },
  });
  await act(async () => {
    render(<LedScreen />);
  });
};

beforeEach(() => {
  device.reset();
  meStore.set(null);
});

it('who leads no team is offered nothing to plan, and told who may', async () => {
  await open(false);
  expect(screen.queryByRole('button', { name: '新建活动' })).toBeNull();
  expect(screen.getByText(/活动由队长、副队长、带队社工和社区工作人员来建/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看志愿队' }));
  expect(device.opened).toEqual(['/volunteers/pages/teams/index']);
});

it.each([
  ['who leads one', true, []],
  ['the desk', false, [{ role: 'community_staff', territory: '420205/003/001', label: '友爱街社区' }]],
])('%s plans from here', async (_who, mayPlan, memberships) => {
  await open(mayPlan, memberships);
  fireEvent.click(screen.getByRole('button', { name: '新建活动' }));
  expect(device.opened).toEqual(['/activities/pages/write/index']);
});
