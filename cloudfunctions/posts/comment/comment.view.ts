import { ownView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import type { PostComment } from '#types/post-shapes';
import type { CommentDocument } from './comment.state';

export const commentOf = (comment: CommentDocument, reader: PersonId): PostComment => {
  const mine = comment.authorId === reader;
  return {
    id: comment._id,
    words: comment.words,
    author: comment.author,
    official: comment.official,
    mine,
    at: comment.at,
    state: comment.text.state,
    own: mine ? ownView(comment.text) : null,
  };
};
