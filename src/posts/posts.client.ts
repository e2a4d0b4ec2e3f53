import type { InputOf } from '#types/contract';
import type { ModerationQueue } from '#types/moderation.labels';
import type { PostKind, PostOrder, PostQueue, SaidKind } from '#types/posts.labels';
import { callOperation } from '../shared/api/call';

type Community = InputOf<'posts.list'>['community'];
type PostId = InputOf<'posts.get'>['postId'];
/** Ids come from addresses of pages; the server parses them anew. */
const at = (text: string) => text as Community;
export const postOf = (text: string) => text as PostId;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 10;

export const listPosts = (
  community: string,
  kind: PostKind | null,
  order: PostOrder,
  cursor: string | null,
) => callOperation('posts.list', { community: at(community), kind, order, cursor, limit: ROWS });
export const listMine = (cursor: string | null) => callOperation('posts.listMine', { cursor, limit: ROWS });
export const getPost = (id: string) => callOperation('posts.get', { postId: postOf(id) });
export const listComments = (id: string, cursor: string | null) =>
  callOperation('posts.listComments', { postId: postOf(id), cursor, limit: ROWS });
export const getWork = (id: string) => callOperation('posts.getWork', { postId: postOf(id) });
export const listDesk = (within: string, queue: PostQueue, cursor: string | null) =>
  callOperation('posts.listDesk', { within: at(within), queue, cursor, limit: ROWS });
export const listToModerate = (
  within: string,
  what: SaidKind,
  queue: ModerationQueue,
  cursor: string | null,
) => callOperation('posts.listToModerate', { within: at(within), what, queue, cursor, limit: ROWS });
