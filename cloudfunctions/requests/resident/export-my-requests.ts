import { anyoneSignedIn, query } from '#platform/operation';
import { findMine } from '../requests.store';
import { detailOf, photosFor } from '../view/request.detail.view';

export const exportMyRequests = query('requests.exportMine', {
  load: ({ ports, personId, input }) => findMine(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { actor, now }) => ({
    // an address that ends within the hour is of no use in a file that is kept
    items: items.map((item) =>
      detailOf(item, actor, now, new Map(photosFor(item, actor).map((fileId) => [fileId, '']))),
    ),
    next,
  }),
});
