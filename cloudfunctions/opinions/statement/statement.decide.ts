import type { Moderated } from '#kernel/moderated';
import { beginModeration, type Verdict } from '#kernel/moderation';
import { queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { type Conversation, isOpen } from '../conversation/conversation.state';
import { tellAuthor, tellDesk } from './statement.messages';
import { indexed, type Statement } from './statement.state';

type Saying = Pick<Statement, '_id' | 'person' | 'author' | 'official' | 'words'> & {
  verdict: Verdict;
  /** How many of the free places somebody took meanwhile. */
  attempt?: number;
};
type Said = Pick<Statement, '_id' | 'person' | 'slot'>;

const slotsOf = ({ _id, settings }: Conversation, { person }: Pick<Saying, 'person'>): string[] =>
  Array.from({ length: settings.mostForEach }, (_, place) => `${_id}.${person}.${place}`);

/** Each of a person's places is taken by one write: of calls at once no more get in than there are; `null`: none is left. */
const slotFor = (conversation: Conversation, said: readonly Said[], saying: Saying): string | null => {
  const isRepeated = said.some(({ _id }) => _id === saying._id);
  if (saying.official || isRepeated) return saying._id;
  const taken = new Set(said.map(({ slot }) => slot));
  const free = slotsOf(conversation, saying).filter((slot) => !taken.has(slot));
  return free[saying.attempt ?? 0] ?? null;
};

const begun = (
  conversation: Conversation,
  { _id, person, author, official, words, verdict }: Saying,
  slot: string,
  now: Instant,
): Statement =>
  indexed({
    ...{ _id, person, author, official, words, slot },
    rev: 1,
    keys: [],
    part: 'statement',
    opinion: conversation._id,
    within: conversation.within,
    under: conversation.title,
    at: now,
    text: beginModeration(verdict),
    timeline: [{ at: now, kind: 'said', by: person, words: '' }],
    outbox: [],
  });

/** @param said all statements of the conversation that are there */
export const say = (
  conversation: Conversation,
  said: readonly Said[],
  saying: Saying,
  now: Instant,
): Result<Statement, 'CONVERSATION_CLOSED' | 'STATEMENTS_FULL'> => {
  const { mostForEach, mostStatements } = conversation.settings;
  if (!isOpen(conversation, now)) return refuse('CONVERSATION_CLOSED', { until: conversation.until });
  // a repetition finds its own among them, which takes no second place
  const others = said.filter(({ _id }) => _id !== saying._id);
  if (others.length >= mostStatements)
    return refuse('STATEMENTS_FULL', { most: mostStatements, each: false });
  const slot = slotFor(conversation, said, saying);
  if (slot === null) return refuse('STATEMENTS_FULL', { most: mostForEach, each: true });
  const statement = begun(conversation, saying, slot, now);
  if (statement.text.state === 'shown') return done(statement);
  return done(indexed({ ...statement, outbox: queueMessages(statement, tellDesk(statement), now) }));
};

/** After an act of moderation: how it stands, a line of its story, its author told. */
export const after = (statement: Statement, { text, event, tell }: Moderated, now: Instant): Statement => {
  const drafts = tell === undefined ? [] : [tellAuthor(statement, tell, now)];
  return indexed({
    ...statement,
    text,
    timeline: [...statement.timeline, { ...event, at: now }],
    outbox: queueMessages(statement, drafts, now),
  });
};
