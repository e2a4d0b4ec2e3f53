import { anyoneSignedIn, query } from '#platform/operation';
import { PLACE, placeOf } from './place.view';
import { territories } from './territory.store';

// A grid has tens of buildings, a street tens of communities: one page holds every level.
const MOST_CHILDREN = 1000;

export const listPlaces = query('community.listPlaces', {
  load: ({ ports, input }) =>
    territories(ports)
      .only(PLACE)
      .find({
        where: { parent: input.below },
        orderBy: [['_id', 'asc']],
        limit: MOST_CHILDREN,
      }),
  policy: anyoneSignedIn,
  answer: (places) => ({ items: places.map(placeOf) }),
});
