import type { Collection } from '#platform/documents';
import type { Order } from '#platform/find';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { PersonId, PostId } from '#types/ids';
import type { PostOrder } from '#types/posts.labels';
import type { PostDocument } from './post/post.state';

export type Documents = Pick<Ports, 'collection'>;
export type Page = { cursor: string | null; limit: number };

export const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Of every collection in which the clock has something to do beyond one document. */
export const CHORE_INDEX = index('chore', ['choreAt', 1], ['_id', 1]);

/** Every query below, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const postsCollection = chained<PostDocument>({
  name: 'posts',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('feed', ['feedKeys', 1], ['at', -1], ['_id', -1]),
    index('supported', ['feedKeys', 1], ['likes', -1], ['at', -1], ['_id', -1]),
    index('author', ['authorId', 1], ['at', -1], ['_id', -1]),
    index('queue', ['queueKeys', 1], ['sortAt', 1], ['_id', 1]),
    CHORE_INDEX,
    WAKE_INDEX,
  ],
});

export const postsOf = (ports: Documents): Collection<PostDocument> =>
  ports.collection<PostDocument>(postsCollection);

export const loadPost = async (ask: {
  ports: Documents;
  input: { postId: PostId };
}): Promise<{ document: PostDocument } | null> => {
  const document = await postsOf(ask.ports).load(ask.input.postId);
  return document && { document };
};

/** The rows of the lists: what a row shows, and nothing of who liked or moderated it. */
const LISTED = [
  ...(['kind', 'words', 'author', 'authorId', 'at', 'place', 'photos', 'answer', 'turned'] as const),
  ...(['deadline', 'alarm', 'tally', 'text'] as const),
] as const;
export type ListedPost = Pick<PostDocument, (typeof LISTED)[number] | '_id'>;

const rowsOf = (ports: Documents) => postsOf(ports).only(LISTED);

export const NEWEST: Order[] = [
  ['at', 'desc'],
  ['_id', 'desc'],
];
const ORDERS: Record<PostOrder, Order[]> = { newest: NEWEST, supported: [['likes', 'desc'], ...NEWEST] };

export const findFeed = (
  ports: Documents,
  feedKeys: string,
  order: PostOrder,
  { cursor, limit }: Page,
): Promise<Paged<ListedPost>> =>
  findPage(rowsOf(ports), { where: { feedKeys }, orderBy: ORDERS[order], limit }, cursor);

export const findSaidBy = (
  ports: Documents,
  authorId: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<PostDocument>> =>
  findPage(postsOf(ports), { where: { authorId }, orderBy: NEWEST, limit }, cursor);

const queued = (queueKeys: string, direction: 'asc' | 'desc', limit: number) => ({
  where: { queueKeys },
  orderBy: [
    ['sortAt', direction],
    ['_id', direction],
  ] as const,
  limit,
});

/** The most urgent first; of what is settled, the newest. */
export const findAtDesk = (
  ports: Documents,
  key: string,
  direction: 'asc' | 'desc',
  { cursor, limit }: Page,
): Promise<Paged<ListedPost>> => findPage(rowsOf(ports), queued(key, direction, limit), cursor);

export const findToModerate = (
  ports: Documents,
  key: string,
  { cursor, limit }: Page,
): Promise<Paged<PostDocument>> => findPage(postsOf(ports), queued(key, 'asc', limit), cursor);
