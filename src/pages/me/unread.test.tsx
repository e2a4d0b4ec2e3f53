import { render, screen, waitFor } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { meStore } from '../../shared/session/session';
import { unreadStore } from '../../shared/session/unread';
import MePage from './index';

beforeEach(() => {
  device.reset();
  meStore.set(null);
  unreadStore.set(0);
  device.cloud = () => ({ ok: true, data: { personId: 'p_0', name: '', memberships: [] }, unread: 2 });
});

it('the tab shows how many messages are unread, without a call of its own', async () => {
  render(<MePage />);
  expect(await screen.findByText('2 条新消息')).toBeTruthy();
  await waitFor(() => expect(device.badge).toBe('2'));
  expect(device.calls).toHaveLength(1);
});
