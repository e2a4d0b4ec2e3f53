import { change } from '#platform/change';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { reopen } from './resident.decide';

export const reopenRequest = change('requests.reopen', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.reopen(actor, document),
  decide: ({ document }, { personId, input, now }) => reopen(document, { ...input, personId, now }),
  answer: changedAnswer,
});
