import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadOwn, volunteersOf } from '../volunteers.store';
import { leave as decide } from './volunteer.decide';

export const leave = change('volunteers.leave', {
  store: volunteersOf,
  load: loadOwn,
  policy: anyoneSignedIn,
  decide: ({ document }, { actor, input, now }) => decide(document, { by: actor, now, words: input.words }),
  answer: ({ _id, state }) => ({ personId: _id, state }),
});
