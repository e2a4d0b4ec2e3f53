import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import { chained, WAKE_INDEX } from '#platform/slice';
import type { PersonId, PostId } from '#types/ids';
import { CHORE_INDEX, type Documents, index, type Page } from '../posts.store';
import { type CommentDocument, EVERYBODY } from './comment.state';

export const commentsCollection = chained<CommentDocument>({
  name: 'posts_comments',
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('post', ['post', 1], ['readers', 1], ['at', -1], ['_id', -1]),
    index('author', ['authorId', 1], ['_id', 1]),
    index('queue', ['queueKeys', 1], ['at', 1], ['_id', 1]),
    CHORE_INDEX,
    WAKE_INDEX,
  ],
});

export const commentsOf = (ports: Documents): Collection<CommentDocument> =>
  ports.collection<CommentDocument>(commentsCollection);

/** The newest first: what is shown to everybody, and what this person said. */
export const findUnder = (
  ports: Documents,
  post: PostId,
  reader: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<CommentDocument>> =>
  findPage(
    commentsOf(ports),
    {
      where: { post, readers: { in: [EVERYBODY, reader] } },
      orderBy: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );

/** The longest waiting first. */
export const findToModerate = (
  ports: Documents,
  queueKeys: string,
  { cursor, limit }: Page,
): Promise<Paged<CommentDocument>> =>
  findPage(
    commentsOf(ports),
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
