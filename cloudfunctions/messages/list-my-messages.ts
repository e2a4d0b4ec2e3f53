import { anyoneSignedIn, query } from '#platform/operation';
import { loadPerson } from '../community/community.public';
import { messageView } from './message.view';
import { findMine } from './messages.store';

export const listMyMessages = query('messages.listMine', {
  load: async ({ ports, personId, input }) => {
    // the person comes with the actor, in the same trip
    const [person, page] = await Promise.all([loadPerson(ports, personId), findMine(ports, personId, input)]);
    return { ...page, readUntil: person?.inbox.readUntil ?? null };
  },
  policy: anyoneSignedIn,
  answer: ({ items, next, readUntil }) => ({
    items: items.map((message) => messageView(message, readUntil)),
    next,
  }),
});
