import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { accept } from './desk.decide';

export const acceptRequest = change('requests.accept', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.accept(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    accept(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
