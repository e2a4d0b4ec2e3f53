import { change } from '#platform/change';
import { rate } from './rating.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const rateRequest = change('requests.rate', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.rate(actor, document),
  decide: ({ document }, { personId, input, now }) => rate(document, { ...input, personId, now }),
  answer: changedAnswer,
});
