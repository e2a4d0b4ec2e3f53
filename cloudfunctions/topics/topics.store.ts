import { rangeInside } from '#kernel/territory';
import type { Collection } from '#platform/documents';
import type { Order } from '#platform/find';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { PUBLISHER_KEYS } from '../community/community.public';
import type { TopicDocument } from './topic/topic.state';

export type Documents = Pick<Ports, 'collection'>;
export type Page = { cursor: string | null; limit: number };

export const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Of every collection in which the clock has something to do beyond one document. */
export const CHORE_INDEX = index('chore', ['choreAt', 1], ['_id', 1]);

/** Every query below, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const topicsCollection = chained<TopicDocument>({
  name: 'topics',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('feed', ['feedKeys', 1], ['movedAt', -1], ['_id', -1]),
    index('author', ['authorId', 1], ['movedAt', -1], ['_id', -1]),
    index('queue', ['queueKeys', 1], ['sortAt', 1], ['_id', 1]),
    index('publisher', ...PUBLISHER_KEYS),
    CHORE_INDEX,
    WAKE_INDEX,
  ],
});

export const topicsOf = (ports: Documents): Collection<TopicDocument> =>
  ports.collection<TopicDocument>(topicsCollection);

export const loadTopic = async (ask: {
  ports: Documents;
  input: { topicId: TopicId };
}): Promise<{ document: TopicDocument } | null> => {
  const document = await topicsOf(ask.ports).load(ask.input.topicId);
  return document && { document };
};

/** What a row of a list shows; minutes, plans and the story stay where they are. */
const LISTED = [
  ...(['title', 'source', 'status', 'author', 'authorId', 'at', 'place', 'next', 'alarm'] as const),
  ...(['text', 'tally', 'threshold', 'turns', 'step'] as const),
] as const;
export type ListedTopic = Pick<TopicDocument, (typeof LISTED)[number] | '_id'>;

const rowsOf = (ports: Documents) => topicsOf(ports).only(LISTED);

export const NEWEST: Order[] = [
  ['movedAt', 'desc'],
  ['_id', 'desc'],
];

/** What moved last comes first. */
export const findTopics = (
  ports: Documents,
  where: { feedKeys: string } | { authorId: PersonId },
  { cursor, limit }: Page,
): Promise<Paged<ListedTopic>> => findPage(rowsOf(ports), { where, orderBy: NEWEST, limit }, cursor);

/** The most urgent first; of what is settled, the newest. */
export const findAtDesk = (
  ports: Documents,
  queueKeys: string,
  direction: 'asc' | 'desc',
  { cursor, limit }: Page,
): Promise<Paged<ListedTopic>> =>
  findPage(
    rowsOf(ports),
    {
      where: { queueKeys },
      orderBy: [
        ['sortAt', direction],
        ['_id', direction],
      ],
      limit,
    },
    cursor,
  );

/** A territory and all inside it, as a range on the ids of its buildings. */
export const insideOf = (within: TerritoryId) => ({ gte: within, lt: rangeInside(within).to });

type Due = { _id: string; rev: number; choreAt: Instant | null };

/** The longest waiting first. */
export const findChores = <D extends Due>(store: Collection<D>, now: Instant, limit: number): Promise<D[]> =>
  store.find({
    where: { choreAt: { lte: now } },
    orderBy: [
      ['choreAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
