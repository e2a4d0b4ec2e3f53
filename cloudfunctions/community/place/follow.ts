import { done, refuse } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { territories } from './territory.store';

export const follow = change('community.follow', {
  store: people,
  load: async ({ ports, personId, input }) => {
    const [document, place] = await Promise.all([
      loadPerson(ports, personId),
      territories(ports).load(input.community),
    ]);
    return document && { document, place };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document, place }, { now }) =>
    place?.level === 'community'
      ? done({ ...document, followed: { community: place._id, name: place.name, since: now } })
      : refuse('PLACE_UNKNOWN'),
  answer: ({ followed }) => ({ followed: followed ?? null }),
});
