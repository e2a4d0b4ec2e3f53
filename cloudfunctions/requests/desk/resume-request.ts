import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { resume } from './desk.decide';

export const resumeRequest = change('requests.resume', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.resume(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    resume(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
