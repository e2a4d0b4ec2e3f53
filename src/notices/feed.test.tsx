import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { addRead, readStore } from '../shared/notice/read.store';
import { follow, followedStore } from '../shared/place/followed.store';
import { meStore } from '../shared/session/session';
import { FeedScreen } from './feed-screen';

const row = (id: string, more: object = {}) => ({
  id,
  kind: 'notice',
  status: 'published',
  title: `第${id}条`,
  lead: '明天上午停水',
  from: '友爱街社区',
  publishedAt: '2026-11-21T01:00:00.000Z',
  expiresAt: null,
  correctedAt: null,
  pinned: false,
  cover: null,
  ...more,
});
const home = { household: '420205/003/001/g02/b05/1-302', label: '5号楼 · 1单元302', level: 'L2' };
const me = (more: object) => ({
  personId: 'p_0',
  name: '李秀兰',
  memberships: [],
  residence: home,
  groups: [],
  ...more,
});

let items: object[];
const asked = () => device.calls.map(({ data }) => (data as { input: Record<string, unknown> }).input);

beforeEach(() => {
  device.reset();
  readStore.set([]);
  items = [row('n_1')];
  meStore.set(me({}) as never);
  device.cloud = () => ({ ok: true, data: { items, next: null } });
});

it('without a signal it shows what it last had, and how old that is', async () => {
  const first = render(<FeedScreen />);
  await screen.findByText(/^第n_1条/);
  first.unmount();
  device.cloud = () => Promise.reject(new Error('no signal'));
  render(<FeedScreen />);
  expect(await screen.findByText(/网络不通，上次更新于/)).toBeTruthy();
  expect(screen.getByText(/^第n_1条/)).toBeTruthy();
});

it('an urgent one is known by icon and word, not by its colour', async () => {
  items = [row('n_1', { kind: 'urgent' })];
  const { container } = render(<FeedScreen />);
  await screen.findByText(/^第n_1条/);
  const tag = container.querySelector('.nt-row .tag');
  expect(tag?.textContent?.trim()).toBe('紧急');
  expect(tag?.querySelector('.ic-warn')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^紧急，未读，第n_1条/ })).toBeTruthy();
});

it('what was read on this device is no longer marked', async () => {
  render(<FeedScreen />);
  expect(await screen.findByText(/^未读/)).toBeTruthy();
  act(() => addRead('n_1'));
  expect(screen.queryByText(/^未读/)).toBeNull();
});

it('a withdrawn one says why', async () => {
  items = [row('n_1', { status: 'withdrawn', lead: '改期了', pinned: true })];
  render(<FeedScreen />);
  expect(await screen.findByText(/^撤回原因：改期了/)).toBeTruthy();
  expect(screen.getByText(/^已撤回/)).toBeTruthy();
  expect(screen.queryByText(/^置顶/)).toBeNull();
});

it('one call opens it, another one each kind', async () => {
  render(<FeedScreen />);
  await screen.findByText(/^第n_1条/);
  expect(asked()).toHaveLength(1);
  fireEvent.click(screen.getByRole('tab', { name: '活动' }));
  await act(async () => {});
  expect(asked()[1]).toMatchObject({ kind: 'event' });
});

it('searches once the typing pauses, and not for a single character', async () => {
  jest.useFakeTimers();
  render(<FeedScreen />);
  await act(() => jest.advanceTimersByTimeAsync(1000));
  const field = screen.getByLabelText('搜索');
  fireEvent.change(field, { target: { value: '停' } });
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(asked()).toHaveLength(1);
  fireEvent.change(field, { target: { value: '停水' } });
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(asked().at(-1)).toMatchObject({ words: '停水' });
  jest.useRealTimers();
});

describe('somebody without a residence', () => {
  beforeEach(() => {
    followedStore.set(null);
    meStore.set(me({ residence: null, followed: null }) as never);
  });

  it('is asked for a community, and sees what it publishes once one is chosen', async () => {
    render(<FeedScreen />);
    fireEvent.click(await screen.findByText('选社区'));
    expect(device.opened).toEqual(['/community/pages/choose/index']);
    act(() => follow({ id: '420205/003/001', name: '友爱街社区' }));
    expect(await screen.findByText('您在看：友爱街社区')).toBeTruthy();
    expect(asked().at(-1)).toMatchObject({ community: '420205/003/001' });
  });
});
