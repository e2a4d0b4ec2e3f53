import { callIdOf } from '#kernel/ids';
import { done } from '#kernel/result';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, residenceOf } from '../community/community.public';
import { logCall as decide } from './call.decide';
import { callsOf } from './calls.store';

export const logCall = create('calls.log', {
  store: callsOf,
  load: async ({ ports, personId, now }) => {
    const person = await loadPerson(ports, personId);
    const home = person && residenceOf(person, now);
    return home && { person, home };
  },
  policy: anyoneSignedIn,
  decide: ({ person, home }, { input, personId, requestKey, now }) => {
    const { name, maskedPhone, sealedPhone } = person;
    const caller = { name, maskedPhone, sealedPhone };
    return done(
      decide({ _id: callIdOf(personId, requestKey), ...input, callerId: personId, caller, home }, now),
    );
  },
  answer: ({ _id }) => ({ callId: _id }),
  // nobody would know at which door to look
  missing: 'RESIDENCE_MISSING',
});
