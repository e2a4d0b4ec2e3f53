import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { meStore } from '../shared/session/session';
import { unreadStore } from '../shared/session/unread';
import { MessagesScreen } from './messages-screen';

const message = (id: string, state: string, at: string, isNew: boolean) => ({
  id,
  title: '诉求进度提醒',
  lines: [{ label: '进度', text: `办理中 ${id}` }],
  page: `requests/pages/detail/index?id=${id}`,
  at,
  state,
  isNew,
});
const OLD = '2026-11-21T01:00:00.000Z';
const NEW = '2026-11-22T01:00:00.000Z';

let items: object[];
let unread = 0;
const asked = (op: string) =>
  device.calls.map(({ data }) => data as { op: string; input: unknown }).filter((data) => data.op === op);

beforeEach(() => {
  device.reset();
  meStore.set(null);
  unreadStore.set(0);
  unread = 2;
  items = [message('m_2', 'no_credit', NEW, true), message('m_1', 'sent', OLD, false)];
  device.cloud = (_slice, data) => {
    const { op } = data as { op: string };
    if (op === 'markRead') return { ok: true, data: { unread: 0 }, unread };
    if (op === 'signIn') return { ok: true, data: { personId: 'p_0', name: '', memberships: [] }, unread };
    return { ok: true, data: { items, next: null }, unread };
  };
});

it('says of each whether WeChat told it, and opens what it is about', async () => {
  render(<MessagesScreen />);
  expect(await screen.findByText('没有提醒次数，只在这里显示')).toBeTruthy();
  expect(screen.getByText('微信已提醒')).toBeTruthy();
  fireEvent.click(screen.getByText('办理中 m_1'));
  expect(device.opened).toEqual(['/requests/pages/detail/index?id=m_1']);
});

it('marks what was shown by one write, and not again while nothing is new', async () => {
  render(<MessagesScreen />);
  await waitFor(() => expect(asked('markRead')).toMatchObject([{ input: { until: NEW } }]));
  await waitFor(() => expect(unreadStore.get()).toBe(0));
  device.show();
  await waitFor(() => expect(asked('listMine')).toHaveLength(2));
  expect(asked('markRead')).toHaveLength(1);
});

it('writes nothing where nothing is new', async () => {
  items = [message('m_1', 'sent', OLD, false)];
  render(<MessagesScreen />);
  await screen.findByText('办理中 m_1');
  expect(asked('markRead')).toEqual([]);
});

it('without any it says what will be here', async () => {
  items = [];
  render(<MessagesScreen />);
  expect(await screen.findByText('还没有消息')).toBeTruthy();
});
