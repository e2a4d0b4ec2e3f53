import { change } from '#platform/change';
import { asStaff } from './acting';
import { contactRater as decide } from './rating.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const contactRater = change('requests.contactRater', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.contactRater(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
