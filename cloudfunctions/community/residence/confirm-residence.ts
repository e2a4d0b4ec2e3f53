import { change } from '#platform/change';
import { loadPerson } from '../community.public';
import { mayConfirm } from '../office/membership.policy';
import { people } from '../people.store';
import { residenceOf } from '../person.state';
import { settleResidence } from './residence.decide';

export const confirmResidence = change('community.confirmResidence', {
  store: people,
  load: async ({ ports, input }) => {
    const document = await loadPerson(ports, input.personId);
    return document && { document };
  },
  policy: (actor, { document }, { household }) => mayConfirm(actor, document, household),
  decide: ({ document }, { input, personId, now }) => settleResidence(document, input, personId, now),
  answer: (next, { now }) => ({ personId: next._id, level: residenceOf(next, now)?.level ?? null }),
});
