import { change } from '#platform/change';
import { asOfficer, maySteer } from '../opinions.policy';
import { conversationsOf } from '../opinions.store';
import { close } from './conversation.decide';

export const closeConversation = change('opinions.close', {
  store: conversationsOf,
  load: async ({ ports, input }) => {
    const document = await conversationsOf(ports).load(input.opinionId);
    return document && { document };
  },
  policy: (actor, { document }) => maySteer(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    close(document, { by: asOfficer(actor, document), words: input.words, now }),
  answer: ({ _id, until }) => ({ opinionId: _id, until }),
});
