import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { refuseRequest as decide } from './desk.decide';

export const refuseRequest = change('requests.refuse', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.refuse(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
