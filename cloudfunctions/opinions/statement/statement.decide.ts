import { digitsOf } from '#kernel/ids';
import type { Moderated } from '#kernel/moderated';
import { beginModeration, type Verdict } from '#kernel/moderation';
import { queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
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

const ownPlaces = ({ _id, settings }: Conversation, person: PersonId): string[] =>
  Array.from({ length: settings.mostForEach }, (_, place) => `${_id}.${person}.${place}`);

const placesOf = ({ _id, settings }: Conversation): string[] =>
  Array.from({ length: settings.mostStatements }, (_, place) => `${_id}#${place}`);

/** Tries of one call, each with other places; a crowd that talks at once begins at different ones. */
const TRIES = 5;

const full = ({ settings }: Conversation, each: boolean) =>
  refuse('STATEMENTS_FULL', { most: each ? settings.mostForEach : settings.mostStatements, each });

/** Each place is taken by one write, so that of calls at once no more get in than there are places. */
const slotFor = (
  conversation: Conversation,
  said: readonly Said[],
  saying: Saying,
): Result<readonly string[], 'STATEMENTS_FULL'> => {
  const { _id, person, official, attempt = 0 } = saying;
  // a repetition takes no second place
  if (said.some((each) => each._id === _id)) return done([_id]);
  const taken = new Set(said.flatMap(({ slot }) => slot));
  const places = placesOf(conversation).filter((place) => !taken.has(place));
  const own = official ? [_id] : ownPlaces(conversation, person).filter((place) => !taken.has(place));
  const place = places[(Number(digitsOf(_id, 6)) + attempt) % places.length];
  if (place === undefined || said.length >= conversation.settings.mostStatements)
    return full(conversation, false);
  const mine = own[attempt % own.length];
  if (mine === undefined) return full(conversation, true);
  // a crowd that takes the last places, or one person's calls that take theirs
  return attempt < TRIES ? done([mine, place]) : full(conversation, places.length > 2 * TRIES);
};

const begun = (
  conversation: Conversation,
  { _id, person, author, official, words, verdict }: Saying,
  slot: readonly string[],
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
  if (!isOpen(conversation, now)) return refuse('CONVERSATION_CLOSED', { until: conversation.until });
  const slot = slotFor(conversation, said, saying);
  if (!slot.ok) return slot;
  const statement = begun(conversation, saying, slot.data, now);
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
