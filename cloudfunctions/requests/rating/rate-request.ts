import { change } from '#platform/change';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { rate } from './rating.decide';

export const rateRequest = change('requests.rate', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.rate(actor, document),
  decide: ({ document }, { personId, input, now }) => rate(document, { ...input, personId, now }),
  answer: changedAnswer,
});
