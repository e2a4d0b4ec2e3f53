import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { verify } from './check.decide';

export const verifyRequest = change('requests.verify', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.verify(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    verify(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
