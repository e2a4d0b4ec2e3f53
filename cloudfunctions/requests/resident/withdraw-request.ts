import { change } from '#platform/change';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { withdraw } from './resident.decide';

export const withdrawRequest = change('requests.withdraw', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.withdraw(actor, document),
  decide: ({ document }, { personId, input, now }) => withdraw(document, { ...input, personId, now }),
  answer: changedAnswer,
});
