import { requestIdOf, topicIdOf } from '#kernel/ids';
import { change } from '#platform/change';
import type { RequestId, TopicId } from '#types/ids';
import { asOfficer, mayWork } from '../posts.policy';
import { loadPost, postsOf } from '../posts.store';
import { answer, raise, turn } from './post.decide';
import type { PostDocument } from './post.state';
import { summaryOf } from './post.view';

/** Made of the post, so that it is one request however often it is opened. */
const requestFor = ({ _id, authorId }: PostDocument): RequestId => requestIdOf(authorId, _id);
const topicFor = ({ _id, authorId }: PostDocument): TopicId => topicIdOf(authorId, _id);

export const answerPost = change('posts.answer', {
  store: postsOf,
  load: loadPost,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    answer(document, { by: asOfficer(actor, document), words: input.words, now }),
  answer: (post, { personId }) => ({ postId: post._id, standing: summaryOf(post, personId).standing }),
});

export const turnPost = change('posts.turn', {
  store: postsOf,
  load: loadPost,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    turn(document, {
      by: asOfficer(actor, document),
      id: requestFor(document),
      category: input.category,
      now,
    }),
  answer: (post) => ({ postId: post._id, requestId: requestFor(post) }),
});

export const raisePost = change('posts.raise', {
  store: postsOf,
  load: loadPost,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    raise(document, {
      by: asOfficer(actor, document),
      id: topicFor(document),
      title: input.title,
      now,
    }),
  answer: (post) => ({ postId: post._id, topicId: topicFor(post) }),
});
