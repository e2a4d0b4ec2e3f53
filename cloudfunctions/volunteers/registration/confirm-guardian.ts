import { change } from '#platform/change';
import { loadVolunteer, volunteersOf } from '../volunteers.store';
import { confirmGuardian as decide } from './volunteer.decide';
import { mayConfirmGuardian } from './volunteer.policy';

export const confirmGuardian = change('volunteers.confirmGuardian', {
  store: volunteersOf,
  load: async ({ ports, input }) => {
    const document = await loadVolunteer(ports, input.personId);
    return document && { document };
  },
  policy: (actor, { document }) => mayConfirmGuardian(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { by: actor, now, words: input.words }),
  answer: ({ _id, state }) => ({ personId: _id, state }),
});
