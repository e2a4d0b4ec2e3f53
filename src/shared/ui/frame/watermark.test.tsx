import { act, render, screen, waitFor } from '@testing-library/react';
import { device } from '../../../../tests/stubs/taro';
import { forgetSignIn, meStore } from '../../session/session';
import { Screen } from './screen';
import { markTile, markWords } from './watermark.view';

const worker = {
  personId: 'p_00000000000000000042',
  name: '王建军',
  phone: '139****0102',
  memberships: [],
  residence: null,
  gridCard: null,
} as never;

const marks = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('.wm')];

beforeEach(() => {
  device.cloud = () => ({ ok: true, data: worker });
  meStore.set(worker);
});
afterEach(() => meStore.set(null));

it('a screen without personal data of others carries none', () => {
  const { container } = render(<Screen>大家都能看的</Screen>);
  expect(marks(container)).toEqual([]);
});

it('one with them says who reads it and when, and screen readers do not meet it', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T02:05:00Z'));
  const { container } = render(<Screen marked>李秀兰 138****0001</Screen>);
  await act(async () => {});
  const [mark] = marks(container);
  expect(decodeURIComponent(mark?.style.backgroundImage ?? '')).toContain('王建军 0102 2026-11-22 10:05');
  expect(mark?.getAttribute('aria-hidden')).toBe('true');
  expect(screen.queryByText(/王建军/)).toBeNull();
});

it('a page opened before anybody signed in asks who reads it', async () => {
  meStore.set(null);
  forgetSignIn();
  device.cloud = () => ({ ok: true, data: worker });
  const { container } = render(<Screen marked>李秀兰 138****0001</Screen>);
  await waitFor(() => expect(marks(container)).toHaveLength(1));
});

it('who has no phone registered is named by the end of their id', () => {
  expect(markWords({ name: '', phone: null, personId: 'p_0042' as never }, '今天')).toBe('0042 今天');
});

it('a name cannot break out of the drawing', () => {
  expect(decodeURIComponent(markTile('<b>&"'))).toContain('&lt;b&gt;&amp;&quot;');
  expect(markTile('a)b')).not.toContain(')b');
});
