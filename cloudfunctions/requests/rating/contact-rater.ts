import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { contactRater as decide } from './rating.decide';

export const contactRater = change('requests.contactRater', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.contactRater(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
