import { personIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import { decided } from '#kernel/moderated';
import type { Verdict } from '#kernel/moderation';
import type { PersonId } from '#types/ids';
import type { Conversation } from '../../../cloudfunctions/opinions/conversation/conversation.state';
import {
  inventConversation,
  inventStatement,
  inventVoice,
} from '../../../cloudfunctions/opinions/opinions.demo';
import { after } from '../../../cloudfunctions/opinions/statement/statement.decide';
import { indexed, type Statement } from '../../../cloudfunctions/opinions/statement/statement.state';
import type { Voice } from '../../../cloudfunctions/opinions/voice/voice.state';
import { cast } from './cast';
import { BEFORE as now } from './people';
import { COMMUNITY } from './places';
import type { Scene } from './stages';

export const OPINIONS = 'opinions';

const LEAD = {
  personId: personIdOf(cast.lead.openid),
  name: cast.lead.name,
  role: 'community_lead',
} as const;
const NEIGHBOUR = personIdOf(cast.neighbour.openid);

/** As the timer leaves it: looked at, with nothing to do before its end. */
export const conversationIn = ({ serial }: Pick<Scene, 'serial'>): Conversation => {
  const conversation = inventConversation({ serial, by: LEAD, within: COMMUNITY }, now);
  return { ...conversation, mapAt: conversation.until };
};

const said = (
  conversation: Conversation,
  person: PersonId,
  name: string,
  verdict: Verdict = 'pass',
): Statement =>
  inventStatement(conversation, [], '空地先种上树', { person, author: maskName(name) }, { now, verdict });

const mine = (scene: Scene, conversation: Conversation, verdict?: Verdict): Statement => {
  const { openid, name } = scene.company.reporter;
  return said(conversation, personIdOf(openid), name, verdict);
};

/** Statements in every state that an operation begins with, made by the product's own decisions. */
export const statementIn = {
  /** Said by a neighbour, for everybody to mark. */
  shown: (_scene: Scene, conversation: Conversation) => said(conversation, NEIGHBOUR, cast.neighbour.name),
  /** Said by whoever the scene calls its reporter. */
  held: (scene: Scene, conversation: Conversation) => mine(scene, conversation, 'review'),
  hidden: (scene: Scene, conversation: Conversation) => {
    const statement = mine(scene, conversation, 'review');
    const act = decided(statement.text, '说法', { by: LEAD, show: false, words: '指向具体的人', now });
    if (!act.ok) throw new Error(act.code);
    return indexed({ ...after(statement, act.data, now), rev: statement.rev + 1, outbox: [] });
  },
} satisfies Record<string, (scene: Scene, conversation: Conversation) => Statement>;
export type StatementStage = keyof typeof statementIn;

/** Of whoever the scene calls its reporter, who took part before. */
export const voiceOf = (
  { company }: Scene,
  conversation: Conversation,
  marks: Parameters<typeof inventVoice>[2] = [],
): Voice => inventVoice(conversation, personIdOf(company.reporter.openid), marks, now);
