import { statementIdOf } from '#kernel/ids';
import { abuseIn } from '#kernel/moderation';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, maskedName, unheard } from '../../community/community.public';
import { officerIn, officerText } from '../opinions.policy';
import { loadWhole, statementsOf } from '../opinions.store';
import { say } from './statement.decide';

export const sayStatement = create('opinions.say', {
  store: statementsOf,
  load: async (ask) => {
    const { ports, personId, openid, input, now } = ask;
    const [whole, person, actor] = await Promise.all([
      loadWhole(ports, input.opinionId),
      loadPerson(ports, personId),
      ask.actor,
    ]);
    if (!whole) return null;
    const { conversation, statements } = whole;
    const { words } = input;
    const officer = officerIn(actor, conversation);
    const refusal = unheard(person, { words, within: conversation.within, official: officer !== null }, now);
    const isHeard = refusal === null && (await ask.mayStore());
    // at once: WeChat checks only for who was here within two hours
    const verdict = isHeard ? await ports.wechat.checkText({ openid, scene: 'forum', words }) : 'unchecked';
    return { conversation, statements, person, officer, refusal, verdict };
  },
  policy: anyoneSignedIn,
  decide: (
    { conversation, statements, person, officer, refusal, verdict },
    { personId, requestKey, input, now },
    attempt,
  ) => {
    const unsaid = refusal ?? abuseIn(verdict);
    if (unsaid) return unsaid;
    const saying = {
      _id: statementIdOf(personId, requestKey),
      person: personId,
      author: officer ? officerText(officer) : maskedName(person),
      official: officer !== null,
      words: input.words,
      verdict,
      attempt,
    };
    return say(conversation, statements, saying, now);
  },
  answer: ({ _id, text }) => ({ statementId: _id, state: text.state }),
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});
