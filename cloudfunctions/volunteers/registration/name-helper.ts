import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../../community/community.public';
import { loadOwn, volunteersOf } from '../volunteers.store';
import { nameHelper as decide } from './volunteer.decide';

export const nameHelper = change('volunteers.nameHelper', {
  store: volunteersOf,
  load: async (ask) => {
    const [own, person] = await Promise.all([loadOwn(ask), loadPerson(ask.ports, ask.input.helper)]);
    return own && { ...own, helper: person && { personId: person._id, name: person.name } };
  },
  policy: anyoneSignedIn,
  decide: ({ document, helper }, { actor, input, now }) =>
    decide(document, { by: actor, now, helper, relation: input.relation }),
  answer: ({ helpers }) => ({ helpers: helpers.length }),
});
