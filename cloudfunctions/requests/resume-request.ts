import { change } from '#platform/change';
import { asStaff } from './acting';
import { resume } from './desk.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const resumeRequest = change('requests.resume', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.resume(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    resume(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
