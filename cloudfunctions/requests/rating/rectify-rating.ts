import { change } from '#platform/change';
import { asStaff } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { rectify } from './rating.decide';

export const rectifyRating = change('requests.rectify', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.rectify(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    rectify(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
