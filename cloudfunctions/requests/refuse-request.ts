import { change } from '#platform/change';
import { asStaff } from './acting';
import { refuseRequest as decide } from './desk.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const refuseRequest = change('requests.refuse', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.refuse(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
