import { change } from '#platform/change';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { urge } from './resident.decide';

export const urgeRequest = change('requests.urge', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.urge(actor, document),
  decide: ({ document }, { personId, input, now }) => urge(document, { ...input, personId, now }),
  answer: changedAnswer,
});
