import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { readStore } from '../shared/notice/read.store';
import { meStore } from '../shared/session/session';
import { codeImage } from './detail/code-image';
import { DetailScreen } from './detail-screen';

const PICTURE = 'cloud://e.b/notices/p_00000000000000000000/a.jpg';
const span = (text: string, more: object = {}) => ({ text, bold: false, href: null, ...more });
const notice = (more: object = {}) => ({
  id: 'n_1',
  kind: 'notice',
  status: 'published',
  title: '停水通知',
  lead: '',
  from: '友爱街社区',
  publishedAt: '2026-11-21T01:00:00.000Z',
  expiresAt: null,
  correctedAt: null,
  pinned: false,
  rev: 3,
  blocks: [
    { kind: 'heading', level: 1, spans: [span('什么时候')] },
    {
      kind: 'paragraph',
      spans: [span('明天 '), span('8点', { bold: true }), span('13900001234', { href: 'tel:13900001234' })],
    },
    { kind: 'list', ordered: true, items: [[span('储水')]] },
    { kind: 'picture', file: PICTURE, alt: '停水的楼栋' },
  ],
  files: [{ fileId: PICTURE, url: 'https://e/a.jpg', name: 'a.jpg', bytes: 4 }],
  audience: { territories: ['420205/003/001'], group: 'all' },
  versions: [{ n: 1, at: '2026-11-21T01:00:00.000Z', note: '' }],
  withdrawn: null,
  link: 'https://app.example.cn/?n=n_1',
  may: ['ask'],
  ...more,
});
const home = { household: '420205/003/001/g02/b05/1-302', label: '5号楼', level: 'L2' };
let answer: object;
const ops = () => device.calls.map(({ data }) => (data as { op: string }).op);

beforeEach(() => {
  jest.useFakeTimers();
  device.reset();
  readStore.set([]);
  answer = notice();
  meStore.set({ personId: 'p_0', memberships: [], residence: home } as never);
  device.cloud = (_name, data) => {
    const { op } = data as { op: string };
    return { ok: true, data: op === 'get' ? answer : { noticeId: 'n_1', at: '2026-11-22T01:00:00.000Z' } };
  };
});
afterEach(() => jest.useRealTimers());

const open = async () => {
  const shown = render(<DetailScreen id="n_1" />);
  await act(() => jest.advanceTimersByTimeAsync(10));
  return shown;
};
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

it('counts as read after a while on the screen, and only for those it is meant for', async () => {
  await open();
  expect(ops()).toEqual(['get']);
  expect(readStore.get()).toEqual(['n_1']);
  await wait(3500);
  expect(ops()).toEqual(['get', 'markRead']);
});

it.each([
  ['without a residence', null, notice()],
  ['in another community', { ...home, household: '420205/003/002/g01/b01/1-101' }, notice()],
  ['when it has expired', home, notice({ status: 'expired' })],
])('%s nobody is counted', async (_what, residence, data) => {
  meStore.set({ personId: 'p_0', memberships: [], residence } as never);
  answer = data;
  await open();
  await wait(5000);
  expect(ops()).toEqual(['get']);
});

it('shows the text in components of ours: headings, items, bold words, numbers to call, pictures with words', async () => {
  const { container } = await open();
  expect(screen.getByText('什么时候').closest('[role=heading]')).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe('1.储水');
  expect(container.querySelector('.nt-doc__b')?.textContent).toBe('8点');
  expect(screen.getByRole('img', { name: '停水的楼栋，点按放大' })).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: '13900001234' }));
  expect(device.opened).toEqual(['tel:13900001234']);
});

it('a correction stands above the text, and the version before stays', async () => {
  answer = notice({
    correctedAt: '2026-11-21T05:00:00.000Z',
    versions: [
      { n: 2, at: '2026-11-21T05:00:00.000Z', note: '改为 22 点恢复' },
      { n: 1, at: '2026-11-21T01:00:00.000Z', note: '' },
    ],
  });
  await open();
  expect(screen.getByText('改为 22 点恢复')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^第 1 版，.*首次发布/ })).toBeTruthy();
});

it('of a withdrawn one the reason is left and no text', async () => {
  answer = notice({
    status: 'withdrawn',
    blocks: [],
    withdrawn: { at: '2026-11-21T05:00:00.000Z', reason: '改期' },
  });
  await open();
  expect(screen.getByText('撤回原因：改期')).toBeTruthy();
  expect(screen.queryByText('什么时候')).toBeNull();
  expect(screen.queryByText('提问')).toBeNull();
});

it('is passed on as a card with its picture, or as plain text', async () => {
  await open();
  expect(device.shareCard()).toEqual({
    title: '【通知】停水通知',
    path: '/notices/pages/detail/index?id=n_1',
    imageUrl: 'https://e/a.jpg',
  });
  fireEvent.click(screen.getByText('转发'));
  fireEvent.click(screen.getByText('复制这段文字'));
  await wait(10);
  expect(device.clipboard).toMatch(
    /^【通知】停水通知\n\n【什么时候】\n明天 8点13900001234.*友爱街社区\n2026年11月21日.*\nhttps:\/\/app\.example\.cn\/\?n=n_1$/s,
  );
});

it.each([
  ['a resident', [], false],
  ['the lead of a building elsewhere', [['building_lead', '420205/003/002/g01/b01']], false],
  ['the lead of a building', [['building_lead', '420205/003/001/g02/b05']], true],
  ['the worker of a grid', [['grid_worker', '420205/003/001/g02']], true],
] as const)('printing it for the board is offered to: %s', async (_who, posts, isOffered) => {
  const memberships = posts.map(([role, territory]) => ({ role, territory }));
  meStore.set({ personId: 'p_0', memberships, residence: home } as never);
  await open();
  expect(screen.queryByText('打印张贴') !== null).toBe(isOffered);
});

describe('the code on the share sheet', () => {
  const share = async () => {
    await open();
    fireEvent.click(screen.getByText('转发'));
  };
  const code = () => screen.queryByLabelText('这条信息的二维码');

  it('is not there where no address is set up', async () => {
    answer = notice({ link: '' });
    await share();
    expect(code()).toBeNull();
  });

  it('stands on one card with the picture, the title, who says it and when', async () => {
    await share();
    const card = code()?.closest('.nt-post') as HTMLElement;
    expect(within(card).getByLabelText('停水的楼栋').getAttribute('src')).toBe('https://e/a.jpg');
    expect(card.textContent).toContain(notice().title);
    expect(card.textContent).toContain('友爱街社区2026年11月21日');
  });

  it('is a picture of the link, another one for another notice', async () => {
    await share();
    expect(code()?.getAttribute('src')).toBe(codeImage('https://app.example.cn/?n=n_1'));
    expect(codeImage('https://app.example.cn/?n=n_1')).not.toBe(codeImage('https://app.example.cn/?n=n_2'));
  });
});
