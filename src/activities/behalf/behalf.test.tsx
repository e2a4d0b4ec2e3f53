import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { rememberHelped } from '../../shared/session/helped';
import { meStore } from '../../shared/session/session';
import { inventActivity, now } from '../activities.harness';
import { Behalf } from './behalf';

const send = jest.fn();
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));

const MOTHER = { personId: 'p_00000000000000000009', name: '刘桂兰' };
const worker = { memberships: [{ role: 'grid_worker', territory: '420205/003/001/g02' }] };
const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const open = async (activity = inventActivity()) => {
  device.cloud = () => ({
    ok: true,
    data: {
      items: [{ personId: 'p_00000000000000000008', name: '石新民', areaLabel: '第2网格' }],
      next: null,
    },
  });
  await act(async () => {
    render(<Behalf activity={activity} onDone={() => undefined} />);
  });
};

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  send.mockResolvedValue({ kind: 'done', data: { standing: 'in' } });
  meStore.set({ memberships: [] } as never);
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout'] });
});
afterEach(() => jest.useRealTimers());

it('whom nobody asked sees nothing of it', async () => {
  await open();
  expect(screen.queryByText('替家人或居民报名')).toBeNull();
});

it('what is over is nothing to sign anybody up for', async () => {
  rememberHelped(MOTHER);
  await open(inventActivity({ status: 'ended' }));
  expect(screen.queryByText('替家人或居民报名')).toBeNull();
});

it('a relative who asked for it is signed up under their own name', async () => {
  rememberHelped(MOTHER);
  await open();
  await press(/^替家人或居民报名/);
  await press('刘桂兰');
  await press('替TA报名');
  expect(screen.getByRole('dialog', { name: '替刘桂兰报名' })).toBeTruthy();
  await press('确认报名');
  expect(send.mock.calls[0][0].input).toMatchObject({ for: MOTHER.personId, post: 'p1' });
});

it('a grid worker finds the volunteers of the grid, and withdraws for one after a question', async () => {
  meStore.set(worker as never);
  await open();
  await press(/^替家人或居民报名/);
  expect(device.calls[0]?.data).toMatchObject({ op: 'list', input: { within: '420205/003/001/g02' } });
  await press(/^石新民/);
  await act(async () =>
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '替TA退出' })),
  );
  expect(send.mock.calls[0][0]).toMatchObject({
    name: 'activities.withdraw',
    input: { for: 'p_00000000000000000008' },
  });
});
