import { change } from '#platform/change';
import { asStaff } from './acting';
import { accept } from './desk.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const acceptRequest = change('requests.accept', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.accept(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    accept(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
