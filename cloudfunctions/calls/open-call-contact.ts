import { change } from '#platform/change';
import { lookAtPhone } from './call.decide';
import { mayFollowUp } from './call.policy';
import { callsOf, loadCall } from './calls.store';

export const openCallContact = change('calls.openContact', {
  store: callsOf,
  load: loadCall,
  policy: (actor, { document }) => mayFollowUp(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    lookAtPhone(document, { by: actor.personId, byName: actor.name, now, reason: input.reason }),
  answer: ({ caller }, { ports }) => ({
    phone: caller.sealedPhone === null ? null : ports.crypto().open(caller.sealedPhone),
  }),
  // an open phone number must not stay in the document; a repetition is one more look
  remember: false,
});
