import { done, refuse } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { isOpen } from '../conversation/conversation.state';
import { livesIn } from '../opinions.policy';
import { conversationsOf, statementsOf, voicesOf } from '../opinions.store';
import { isShown } from '../statement/statement.state';
import { marked, newVoice, voiceIdOf } from './voice.state';

/** A person's own document and no other: a crowd that marks the same statement waits for nobody. */
export const markStatement = change('opinions.mark', {
  store: voicesOf,
  load: async ({ ports, input, personId, now }) => {
    const { opinionId, statementId } = input;
    // in the same moment, so that they share a trip
    const [conversation, statement, voice] = await Promise.all([
      conversationsOf(ports).load(opinionId),
      statementsOf(ports).load(statementId),
      voicesOf(ports).load(voiceIdOf(opinionId, personId)),
    ]);
    if (!conversation || statement?.opinion !== opinionId || !isShown(statement)) return null;
    return { document: voice ?? newVoice(conversation, personId, now), conversation, statement };
  },
  policy: anyoneSignedIn,
  decide: ({ document, conversation, statement }, { actor, input, now }) => {
    if (!livesIn(actor, conversation)) return refuse('RESIDENCE_MISSING');
    if (!isOpen(conversation, now)) return refuse('CONVERSATION_CLOSED', { until: conversation.until });
    return done(marked(document, statement._id, input.mark, now));
  },
  answer: ({ opinion, marks }) => ({ opinionId: opinion, marked: Object.keys(marks).length }),
});
