import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { pause } from './desk.decide';

export const pauseRequest = change('requests.pause', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.pause(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    pause(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
