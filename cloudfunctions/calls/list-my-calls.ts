import { anyoneSignedIn, query } from '#platform/operation';
import { MINE, myCallOf } from './call.view';
import { callsOf, findMine } from './calls.store';

export const listMyCalls = query('calls.listMine', {
  load: ({ ports, personId, input }) => findMine(callsOf(ports).only(MINE), personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }) => ({ items: items.map(myCallOf), next }),
});
