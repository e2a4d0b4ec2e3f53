import { change } from '#platform/change';
import { loadPerson } from '../../community/community.public';
import { loadVolunteer, volunteersOf } from '../volunteers.store';
import { openContact as decide } from './volunteer.decide';
import { looksAfter } from './volunteer.policy';

const NAME = 'volunteers.openContact';

export const openContact = change(NAME, {
  store: volunteersOf,
  load: async ({ ports, input }) => {
    const [document, person] = await Promise.all([
      loadVolunteer(ports, input.personId),
      loadPerson(ports, input.personId),
    ]);
    return document && { document, sealedPhone: person?.sealedPhone ?? null };
  },
  policy: (actor, { document }) => looksAfter(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { by: actor, now, words: input.reason }),
  answer: ({ name, guardian }, { ports }, { sealedPhone }) => {
    const crypto = ports.crypto();
    return {
      name,
      phone: sealedPhone && crypto.open(sealedPhone),
      guardian: guardian && {
        name: guardian.name,
        relation: guardian.relation,
        phone: crypto.open(guardian.sealedPhone),
      },
    };
  },
  // an open number must not stay in the document; a repetition is one more look
  remember: false,
});
