import type { Aggregate } from '#kernel/aggregate';
import type { Moderated } from '#kernel/moderated';
import { done, type Result } from '#kernel/result';
import type { Collection } from '#platform/documents';
import type { Ask, Operation } from '#platform/operation';
import type { CommentId, PostId } from '#types/ids';
import type { TextId } from '#types/post-desk';
import type { MuteDays } from '#types/posts.labels';
import type { Instant } from '#types/time';
import type { CommentDocument } from '../comment/comment.state';
import { commentsOf } from '../comment/comments.store';
import type { PostDocument } from '../post/post.state';
import { type Documents, postsOf } from '../posts.store';
import { commentAfter, postAfter } from './said.decide';
import type { SaidText } from './said.state';

/** Posts or comments, for what is done to either in the same way. */
export type Texts<D extends Aggregate & SaidText> = {
  store(ports: Documents): Collection<D>;
  /** What it is called to its author. */
  what: string;
  after(document: D, act: Moderated, muteDays: MuteDays | null, now: Instant): D;
};

const POSTS: Texts<PostDocument> = { store: postsOf, what: '说事', after: postAfter };
const COMMENTS: Texts<CommentDocument> = { store: commentsOf, what: '评论', after: commentAfter };

type OnText = 'posts.report' | 'posts.appeal' | 'posts.moderate';

export const loadText =
  <D extends Aggregate & SaidText>({ store }: Texts<D>) =>
  async ({ ports, input }: { ports: Documents; input: { textId: TextId } }) => {
    const document = await store(ports).load(input.textId as D['_id']);
    return document && { document };
  };

export const applied = <D extends Aggregate & SaidText, Code extends string>(
  { after }: Texts<D>,
  document: D,
  result: Result<Moderated, Code>,
  { muteDays = null, now }: { muteDays?: MuteDays | null; now: Instant },
): Result<D, Code> => (result.ok ? done(after(document, result.data, muteDays, now)) : result);

const isComment = (id: PostId | CommentId): id is CommentId => id.startsWith('k_');

/** One operation for both: the id says which collection it is about. */
export const onEither = <N extends OnText>(
  name: N,
  make: <D extends Aggregate & SaidText>(texts: Texts<D>) => Operation<N>,
): Operation<N> => {
  const post = make(POSTS);
  const comment = make(COMMENTS);
  return { name, run: (ask: Ask<N>) => (isComment(ask.input.textId) ? comment : post).run(ask) };
};

export const changedText = ({ _id, text }: Aggregate & SaidText) => ({
  textId: _id as TextId,
  state: text.state,
});
