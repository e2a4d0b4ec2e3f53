import { change } from '#platform/change';
import { asWorker } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { addNote as decide } from './handling.decide';

export const addNote = change('requests.addNote', {
  store: requestsOf,
  load: loadRequest,
  policy: (actor, { document }) => rules.addNote(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { ...input, by: asWorker(actor, document), now }),
  answer: changedAnswer,
});
