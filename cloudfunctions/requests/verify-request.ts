import { change } from '#platform/change';
import { asStaff } from './acting';
import { verify } from './check.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const verifyRequest = change('requests.verify', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.verify(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    verify(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
