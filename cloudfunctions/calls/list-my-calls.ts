import { anyoneSignedIn, query } from '#platform/operation';
import { myCallOf } from './call.view';
import { findMine } from './calls.store';

export const listMyCalls = query('calls.listMine', {
  load: ({ ports, personId, input }) => findMine(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }) => ({ items: items.map(myCallOf), next }),
});
