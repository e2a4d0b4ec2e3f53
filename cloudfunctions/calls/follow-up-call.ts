import { change } from '#platform/change';
import { followUp } from './call.decide';
import { mayFollowUp } from './call.policy';
import { callsOf, loadCall } from './calls.store';

export const followUpCall = change('calls.followUp', {
  store: callsOf,
  load: loadCall,
  policy: (actor, { document }) => mayFollowUp(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    followUp(document, { by: actor.personId, byName: actor.name, now, words: input.words }),
  answer: ({ _id }) => ({ callId: _id }),
});
