import { change } from '#platform/change';
import { asWorker } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { resolve } from './handling.decide';

export const resolveRequest = change('requests.resolve', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.resolve(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    resolve(document, { ...input, by: asWorker(actor, document), now }),
  answer: changedAnswer,
});
