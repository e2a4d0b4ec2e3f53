import type { Collection, Versioned } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { OpinionId, PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Conversation } from './conversation/conversation.state';
import type { OpinionMapDocument } from './map/map.state';
import type { Part } from './part.state';
import type { Statement } from './statement/statement.state';
import type { Voice } from './voice/voice.state';

export type Documents = Pick<Ports, 'collection'>;
export type Page = { cursor: string | null; limit: number };

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query below, and no other, has its index. */
export const opinionsCollection = chained<Part<string>>({
  name: 'opinions',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('whole', ['opinion', 1], ['part', 1], ['_id', 1]),
    index('changed', ['opinion', 1], ['part', 1], ['at', 1]),
    index('place', ['part', 1], ['within', 1], ['until', -1], ['_id', -1]),
    index('topic', ['topicId', 1], ['until', -1], ['_id', -1]),
    index('queue', ['queueKeys', 1], ['at', 1], ['_id', 1]),
    index('person', ['person', 1], ['_id', 1]),
    { ...index('slot', ['slot', 1]), unique: true },
    index('map', ['mapAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

/** All kinds are opened as the one collection they are, so that their loads share a trip. */
const partsOf = <T extends Versioned>(ports: Documents): Collection<T> =>
  ports.collection<Part<string>>(opinionsCollection) as unknown as Collection<T>;

export const conversationsOf = (ports: Documents): Collection<Conversation> => partsOf(ports);
export const statementsOf = (ports: Documents): Collection<Statement> => partsOf(ports);
export const mapsOf = (ports: Documents): Collection<OpinionMapDocument> => partsOf(ports);
export const storedVoicesOf = (ports: Documents): Collection<Voice> => partsOf(ports);

/** Whoever marks for the first time (revision 0) is added where others are replaced. */
export const voicesOf = (ports: Documents): Collection<Voice> => {
  const store = storedVoicesOf(ports);
  return {
    ...store,
    replace: async (before, after) =>
      before.rev === 0 ? (await store.add(after)).added : store.replace(before, after),
  };
};

/** More than a conversation, its map and the most statements that a setting allows. */
const MOST_PARTS = 320;

export type Whole = {
  conversation: Conversation;
  /** In the order in which they were said. */
  statements: readonly Statement[];
  map: OpinionMapDocument | null;
};

/** A conversation with all that is said in it, without anybody's marks, in one trip. */
export const loadWhole = async (ports: Documents, opinion: OpinionId): Promise<Whole | null> => {
  const parts = await partsOf<Conversation | Statement | OpinionMapDocument>(ports).find({
    where: { opinion, part: { in: ['conversation', 'statement', 'map'] } },
    // the conversation itself first, whatever else there is
    orderBy: [
      ['part', 'asc'],
      ['_id', 'asc'],
    ],
    limit: MOST_PARTS,
  });
  const conversation = parts.find((part): part is Conversation => part.part === 'conversation');
  if (!conversation) return null;
  const statements = parts
    .filter((part): part is Statement => part.part === 'statement')
    .sort((one, other) => (`${one.at}${one._id}` < `${other.at}${other._id}` ? -1 : 1));
  const map = parts.find((part): part is OpinionMapDocument => part.part === 'map') ?? null;
  return { conversation, statements, map };
};

/** What one person said and marked, in the order of ids. */
export const findOfPerson = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Statement | Voice>> =>
  findPage(
    partsOf<Statement | Voice>(ports),
    { where: { person }, orderBy: [['_id', 'asc']], limit },
    cursor,
  );

/** What is said in a conversation, and what it is called: enough to read one's marks by. */
export type SaidPart =
  | Pick<Conversation, '_id' | 'part' | 'opinion' | 'title'>
  | (Pick<Statement, '_id' | 'part' | 'opinion' | 'words' | 'person'> & {
      text: Pick<Statement['text'], 'state'>;
    });

/** No trip for none. */
export const findSaidIn = async (ports: Documents, opinions: readonly OpinionId[]): Promise<SaidPart[]> => {
  if (opinions.length === 0) return [];
  return partsOf<Conversation | Statement>(ports).find({
    where: { opinion: { in: opinions }, part: { in: ['conversation', 'statement'] } },
    orderBy: [
      ['opinion', 'asc'],
      ['part', 'asc'],
      ['_id', 'asc'],
    ],
    limit: opinions.length * MOST_PARTS,
    paths: ['part', 'opinion', 'title', 'words', 'person', 'text.state'],
  });
};

const BY_END = [
  ['until', 'desc'],
  ['_id', 'desc'],
] as const;

const LISTED = ['title', 'place', 'until', 'within'] as const;
export type ListedConversation = Pick<Conversation, (typeof LISTED)[number] | '_id'>;

/** What still runs comes first, for its end lies in the future. */
export const findListed = (
  ports: Documents,
  within: readonly TerritoryId[],
  { cursor, limit }: Page,
): Promise<Paged<ListedConversation>> =>
  findPage(
    conversationsOf(ports).only(LISTED),
    { where: { part: 'conversation', within: { in: within } }, orderBy: BY_END, limit },
    cursor,
  );

export const findOfTopic = (
  ports: Documents,
  topicId: TopicId,
  limit: number,
): Promise<ListedConversation[]> =>
  conversationsOf(ports).only(LISTED).find({ where: { topicId }, orderBy: BY_END, limit });

export const findToModerate = (
  ports: Documents,
  queueKeys: string,
  { cursor, limit }: Page,
): Promise<Paged<Statement>> =>
  findPage(
    statementsOf(ports),
    {
      where: { queueKeys },
      orderBy: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

/** The longest waiting first. */
export const findToDraw = (ports: Documents, now: Instant, limit: number): Promise<Conversation[]> =>
  conversationsOf(ports).find({
    where: { mapAt: { lte: now } },
    orderBy: [
      ['mapAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
