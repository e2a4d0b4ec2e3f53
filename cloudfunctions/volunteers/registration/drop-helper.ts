import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadOwn, volunteersOf } from '../volunteers.store';
import { dropHelper as decide } from './volunteer.decide';

export const dropHelper = change('volunteers.dropHelper', {
  store: volunteersOf,
  load: loadOwn,
  policy: anyoneSignedIn,
  decide: ({ document }, { actor, input, now }) => decide(document, { by: actor, now, helper: input.helper }),
  answer: ({ helpers }) => ({ helpers: helpers.length }),
});
