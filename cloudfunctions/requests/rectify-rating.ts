import { change } from '#platform/change';
import { asStaff } from './acting';
import { rectify } from './rating.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const rectifyRating = change('requests.rectify', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.rectify(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    rectify(document, { ...input, by: asStaff(actor, document), now }),
  answer: changedAnswer,
});
