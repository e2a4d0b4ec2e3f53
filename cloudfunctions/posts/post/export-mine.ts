import { publicQuery } from '#platform/operation';
import { findPage } from '#platform/paging';
import type { MyTrace } from '#types/post-shapes';
import type { BondDocument } from '../bond/bond.state';
import { bondsOf } from '../bond/bonds.store';
import type { CommentDocument } from '../comment/comment.state';
import { commentsOf } from '../comment/comments.store';

const BY_ID = [['_id', 'asc']] as const;

const commentTrace = ({ _id, post, at, words, text }: CommentDocument): MyTrace => ({
  ...{ id: _id, postId: post, mark: null },
  comment: { at, words, state: text.state },
});

const markTrace = ({ _id, post, like, follow }: BondDocument): MyTrace => ({
  ...{ id: _id, postId: post, comment: null },
  mark: { likes: like === 1, follows: follow === 1 },
});

/** One's own is one's own whatever office one holds, so none is looked up. */
export const exportMine = publicQuery('posts.exportMine', {
  load: async ({ ports, personId, input: { what, cursor, limit } }) => {
    if (what === 'comments') {
      const query = { where: { authorId: personId }, orderBy: BY_ID, limit };
      const { items, next } = await findPage(commentsOf(ports), query, cursor);
      return { items: items.map(commentTrace), next };
    }
    const query = { where: { person: personId }, orderBy: BY_ID, limit };
    const { items, next } = await findPage(bondsOf(ports), query, cursor);
    return { items: items.map(markTrace), next };
  },
  answer: (page) => page,
});
