import { change } from '#platform/change';
import { asWorker } from './acting';
import { addProgress as decide } from './handling.decide';
import { rules } from './request.policy';
import { changedAnswer } from './request.view';
import { loadRequest, requestsOf } from './requests.store';

export const addProgress = change('requests.addProgress', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.addProgress(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asWorker(actor, document), now }),
  answer: changedAnswer,
});
