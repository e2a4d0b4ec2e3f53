import { anyoneSignedIn, query } from '#platform/operation';
import { territories } from './territory.store';

/** A city has some hundreds of communities. */
const MOST = 1000;

export const listCommunities = query('community.listCommunities', {
  load: ({ ports }) =>
    territories(ports)
      .only(['level', 'name'])
      .find({
        where: { level: { in: ['district', 'street', 'community'] } },
        orderBy: [['_id', 'asc']],
        limit: MOST,
      }),
  policy: anyoneSignedIn,
  answer: (places) => ({ items: places.map(({ _id, level, name }) => ({ id: _id, level, name })) }),
});
