import { callOperation } from '../shared/api/call';
import { newRequestKey } from '../shared/api/request-key';
import { unreadStore } from '../shared/session/unread';

export const listMessages = (cursor: string | null) => callOperation('messages.listMine', { cursor });

/** Not for the queue: what is read later is marked by the next opening. */
export async function markRead(until: string): Promise<void> {
  const reply = await callOperation('messages.markRead', { until }, newRequestKey());
  if (reply.ok) unreadStore.set(reply.data.unread);
}
