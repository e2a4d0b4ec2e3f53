import { change } from '#platform/change';
import { asStaff } from './acting';
import { pause } from './desk.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const pauseRequest = change('requests.pause', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.pause(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    pause(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
