import { change } from '#platform/change';
import { loadPerson } from '../../community/community.public';
import { asWorker } from '../request/acting';
import { rules } from '../request/request.policy';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { acknowledge } from './handling.decide';

export const acknowledgeRequest = change('requests.acknowledge', {
  store: requestsOf,
  // the worker's published phone goes to the resident; it comes with the trip that reads the actor
  load: async (ask) => {
    const [loaded, worker] = await Promise.all([loadRequest(ask), loadPerson(ask.ports, ask.personId)]);
    return loaded && { ...loaded, phone: worker?.workPhone ?? null };
  },
  policy: (actor, { document }) => rules.acknowledge(actor, document),
  decide: ({ document, phone }, { actor, input, now }) =>
    acknowledge(document, { rev: input.rev, by: asWorker(actor, document, phone), now }),
  answer: changedAnswer,
});
