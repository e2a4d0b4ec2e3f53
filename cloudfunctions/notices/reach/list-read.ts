import { anyoneSignedIn, query } from '#platform/operation';
import { findReadBy } from './reads.store';

export const listRead = query('notices.listRead', {
  load: ({ ports, personId, input }) => findReadBy(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }) => ({
    items: items.map(({ notice, at }) => ({ noticeId: notice, at })),
    next,
  }),
});
