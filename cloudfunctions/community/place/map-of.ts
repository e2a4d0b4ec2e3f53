import { rangeInside } from '#kernel/territory';
import { anyoneSignedIn, query } from '#platform/operation';
import { PLACE, placeOf } from './place.view';
import { labelOf } from './place-path';
import { territories } from './territory.store';

const MOST_PLACES = 1000;

/** The community and everything inside it stand side by side in the order of ids: one range, one trip. */
export const mapOf = query('community.mapOf', {
  load: async ({ ports, input }) => {
    const [community, ...inside] = await territories(ports)
      .only(PLACE)
      .find({
        where: { _id: { gte: input.community, lt: rangeInside(input.community).to } },
        orderBy: [['_id', 'asc']],
        limit: MOST_PLACES,
      });
    return community?.level === 'community' ? { community, inside } : null;
  },
  policy: anyoneSignedIn,
  answer: ({ community, inside }) => ({
    label: labelOf(community._id, [community]),
    grids: inside.filter(({ level }) => level === 'grid').map(placeOf),
    buildings: inside.filter(({ level }) => level === 'building').map(placeOf),
  }),
});
