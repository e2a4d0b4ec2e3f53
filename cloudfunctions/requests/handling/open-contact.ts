import { done } from '#kernel/result';
import { change } from '#platform/change';
import { asWorker } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { lookAtContact } from './handling.decide';

export const openContact = change('requests.openContact', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.openContact(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    done(lookAtContact(document, { by: asWorker(actor, document), reason: input.reason, now })),
  answer: ({ reporter }, { ports }) => ({
    name: reporter.sealedName === null ? reporter.maskedName : ports.crypto().open(reporter.sealedName),
    phone: reporter.sealedPhone === null ? null : ports.crypto().open(reporter.sealedPhone),
  }),
  // an open phone number must not stay in the document; a repetition is one more look
  remember: false,
});
