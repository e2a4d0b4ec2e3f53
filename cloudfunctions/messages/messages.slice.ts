import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { messages as contract } from '#types/messages';
import { listMyMessages } from './list-my-messages';
import { markRead } from './mark-read';
import { messagesCollection } from './messages.store';

/** What people were told: the clock writes it when it delivers, the app shows it, also to whom WeChat could not tell. */
export const messages: Slice<'messages'> = {
  name: 'messages',
  contract,
  operations: { listMine: listMyMessages, markRead },
  collections: [messagesCollection],
  env: FIELD_KEYS,
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
