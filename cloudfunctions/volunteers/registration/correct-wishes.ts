import { refuse } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPlace } from '../../community/community.public';
import { loadOwn, volunteersOf } from '../volunteers.store';
import { correct } from './volunteer.decide';

export const correctWishes = change('volunteers.correct', {
  store: volunteersOf,
  load: async (ask) => {
    const [own, place] = await Promise.all([loadOwn(ask), loadPlace(ask.ports, ask.input.area)]);
    return own && { ...own, place };
  },
  policy: anyoneSignedIn,
  decide: ({ document, place }, { actor, input, now }) =>
    place
      ? correct(document, { ...input, areaLabel: place.label }, { by: actor, now })
      : refuse('PLACE_UNKNOWN'),
  answer: ({ _id, state }) => ({ personId: _id, state }),
});
