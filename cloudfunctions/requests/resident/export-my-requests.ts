import { anyoneSignedIn, query } from '#platform/operation';
import { findMine, requestsOf } from '../requests.store';
import { detailOf, photosFor, TOLD } from '../view/request.detail.view';

export const exportMyRequests = query('requests.exportMine', {
  load: ({ ports, personId, input }) => findMine(requestsOf(ports).only(TOLD), personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { actor, now }) => ({
    // an address that ends within the hour is of no use in a file that is kept
    items: items.map((item) =>
      detailOf(item, actor, now, new Map(photosFor(item, actor).map((fileId) => [fileId, '']))),
    ),
    next,
  }),
});
