import { done } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, people, readMessages } from '../community/community.public';
import { findNewer } from './messages.store';

/** One write for an opening of the list, however many messages are in it. */
export const markRead = change('messages.markRead', {
  store: people,
  load: async ({ ports, personId, input }) => {
    const [document, newer] = await Promise.all([
      loadPerson(ports, personId),
      findNewer(ports, personId, input.until),
    ]);
    return document && { document, unread: newer.length };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document, unread }, { input, now }) => done(readMessages(document, input.until, unread, now)),
  answer: ({ inbox }) => ({ unread: inbox.unread }),
});
