import { change } from '#platform/change';
import { asWorker } from './acting';
import { resolve } from './handling.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const resolveRequest = change('requests.resolve', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.resolve(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    resolve(document, { ...input, by: asWorker(actor, document), now }),
  answer: changedAnswer,
});
