import { beginModeration, type Verdict } from '#kernel/moderation';
import type { CommentId, PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { PostDocument } from '../post/post.state';
import { type CommentDocument, indexed } from './comment.state';

/** As much of the post as tells moderators what it is about. */
const UNDER = 40;

type Saying = {
  _id: CommentId;
  authorId: PersonId;
  author: string;
  official: boolean;
  words: string;
  verdict: Verdict;
};

export const say = (post: PostDocument, { verdict, ...saying }: Saying, now: Instant): CommentDocument =>
  indexed({
    ...saying,
    rev: 1,
    keys: [],
    post: post._id,
    under: post.words.slice(0, UNDER),
    within: post.within,
    at: now,
    text: beginModeration(verdict),
    mute: null,
    counted: false,
    timeline: [{ at: now, kind: 'posted', by: saying.authorId, words: '' }],
    outbox: [],
  });
