import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { callOperation } from '../../shared/api/call';
import { forgetSignIn, meStore, signIn } from '../../shared/session/session';
import { HomeScreen } from './home-screen';
import HomePage from './index';

const me = {
  personId: `p_${'0'.repeat(20)}`,
  name: '刘桂兰',
  phone: null,
  memberships: [],
  residence: null,
  gridCard: {
    grid: '420205/003/001/g02',
    label: '友爱街社区 · 第2网格',
    households: 312,
    workers: [{ name: '王建国', phone: '13900001234' }],
    dutyPhone: '07140000001',
    supervisionPhone: '',
  },
  folder: 'requests/p_0',
};

const answers = (signIn: unknown) => (_name: string, data: unknown) =>
  (data as { op: string }).op === 'signIn' ? signIn : { ok: true, data: { items: [], next: null } };

beforeEach(() => {
  device.reset();
  meStore.set(null);
});

it('without a signal on the first start it says so and offers to try again', async () => {
  device.cloud = () => Promise.reject(new Error('no signal'));
  render(<HomeScreen />);
  expect((await screen.findByText('网络不通')).textContent).toBeTruthy();
  device.cloud = answers({ ok: true, data: me });
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText(/刘桂兰/)).toBeTruthy();
});

it('somebody without a residence is told what registering it is good for', async () => {
  device.cloud = answers({ ok: true, data: me });
  render(<HomeScreen />);
  fireEvent.click(await screen.findByText('去登记'));
  expect(device.opened).toEqual(['/community/pages/residence/index']);
});

it('the grid worker is one tap away', async () => {
  device.cloud = answers({ ok: true, data: me });
  render(<HomeScreen />);
  const call = await screen.findByRole('button', { name: '打电话给网格员王建国' });
  await act(async () => void fireEvent.click(call));
  expect(device.opened).toEqual(['tel:13900001234']);
});

it('shows only entries that exist, and opens them', async () => {
  device.cloud = answers({ ok: true, data: me });
  render(<HomeScreen />);
  fireEvent.click(await screen.findByRole('button', { name: /^我要反映/ }));
  expect(device.opened).toEqual(['/requests/pages/submit/index']);
  expect(screen.queryByText('社民互动')).toBeNull();
});

it('elder mode is one tap on the first page, and back', async () => {
  device.cloud = answers({ ok: true, data: me });
  const { container } = render(<HomeScreen />);
  fireEvent.click(await screen.findByText('长辈版'));
  expect(container.querySelector('.scr')?.className).toContain('elder');
  fireEvent.click(screen.getByText('标准版'));
  expect(container.querySelector('.scr')?.className).not.toContain('elder');
});

describe('an urgent notice', () => {
  const urgent = {
    id: 'n_1',
    title: '今晚停水',
    from: '友爱街社区',
    publishedAt: '2026-11-21T01:00:00.000Z',
  };
  const operations = () => device.calls.map(({ data }) => (data as { op: string }).op);
  const news = (_name: string, data: unknown) =>
    (data as { op: string }).op === 'signIn'
      ? { ok: true, data: me }
      : { ok: true, data: { request: null, urgent } };

  it('is not asked for on the very first start, which signs in', async () => {
    forgetSignIn();
    device.cloud = news;
    render(<HomeScreen />);
    await screen.findByText(/刘桂兰/);
    expect(operations()).toEqual(['signIn']);
    expect(screen.queryByText(/今晚停水/)).toBeNull();
  });

  it('stands on the first page from then on, by one call, and leads to what it says', async () => {
    meStore.set(me as never);
    device.cloud = news;
    render(<HomeScreen />);
    fireEvent.click(await screen.findByText('查看'));
    expect(screen.getByText('紧急：今晚停水')).toBeTruthy();
    expect(device.opened).toEqual(['/notices/pages/detail/index?id=n_1']);
    expect(operations()).toEqual(['open']);
  });
});

describe('who comes back to the first page', () => {
  const MINUTE_MS = 60_000;
  const operations = () => device.calls.map(({ data }) => (data as { op: string }).op);
  let now: number;

  const showAgain = async (minutes: number) => {
    now += minutes * MINUTE_MS;
    device.calls.length = 0;
    await act(async () => device.show());
    return operations();
  };

  beforeEach(async () => {
    now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    let unread = 0;
    device.cloud = (_name, data) => {
      if ((data as { op: string }).op !== 'signIn')
        return { ok: true, data: { request: null, urgent: null } };
      unread += 1;
      return { ok: true, data: me, unread };
    };
    forgetSignIn();
    await signIn();
    now += 24 * 60 * MINUTE_MS;
    device.calls.length = 0;
    render(<HomePage />);
    await screen.findByText(/刘桂兰/);
  });

  it('starts with the news, however old the session is', () => expect(operations()).toEqual(['open']));

  it('coming back at once renews the session and the badge by the one call, once', async () => {
    expect(await showAgain(1)).toEqual(['signIn']);
    await waitFor(() => expect(device.badge).toBe('2'));
    expect(await showAgain(0)).toEqual(['open']);
  });

  it('coming back later asks for the news', async () => {
    expect(await showAgain(3)).toEqual(['open']);
  });

  it('whoever has just changed something asks for the news', async () => {
    await callOperation('calls.log', { to: 'duty', calledAt: new Date(now).toISOString() }, 'k'.repeat(32));
    expect(await showAgain(1)).toEqual(['open']);
  });
});
