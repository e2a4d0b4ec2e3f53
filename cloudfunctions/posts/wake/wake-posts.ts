import { wakeForMessages } from '#kernel/outbox';
import {
  addCounts,
  type Sender,
  type Tick,
  type WakeCounts,
  wakeDocuments,
} from '../../messages/messages.public';
import { type BondDocument, indexedBond } from '../bond/bond.state';
import { bondsOf } from '../bond/bonds.store';
import { type CommentDocument, indexed as indexedComment } from '../comment/comment.state';
import { commentsOf } from '../comment/comments.store';
import { wake } from '../post/post.decide';
import { indexed, type PostDocument } from '../post/post.state';
import { postsOf } from '../posts.store';
import { countMarks } from './count-marks';
import { doPostChores } from './post-chores';

export const postSender: Sender<PostDocument> = { what: 'post', store: postsOf, wake, indexed };
export const commentSender: Sender<CommentDocument> = {
  what: 'comment',
  store: commentsOf,
  wake: wakeForMessages,
  indexed: indexedComment,
};
export const bondSender: Sender<BondDocument> = {
  what: 'bond',
  store: bondsOf,
  wake: wakeForMessages,
  indexed: indexedBond,
};

/** Limits first: what a crowd left to count must not make a promise late. Then what a post goes on as, and counts. */
export const wakeSpeaking = async (tick: Tick): Promise<WakeCounts> => {
  const posts = await wakeDocuments(postSender, tick);
  await doPostChores(tick);
  await countMarks(tick);
  const comments = await wakeDocuments(commentSender, tick);
  return addCounts(addCounts(posts, comments), await wakeDocuments(bondSender, tick));
};
