import { anyoneSignedIn, query } from '#platform/operation';
import { findMine, listedOf } from '../requests.store';
import { summaryOf } from '../view/request.view';

export const listMyRequests = query('requests.listMine', {
  load: ({ ports, personId, input }) => findMine(listedOf(ports), personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { now }) => ({ items: items.map((item) => summaryOf(item, now)), next }),
});
