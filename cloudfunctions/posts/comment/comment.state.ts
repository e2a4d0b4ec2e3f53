import type { Aggregate } from '#kernel/aggregate';
import { queuesOf } from '#kernel/moderation';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { CommentId } from '#types/ids';
import type { Instant } from '#types/time';
import { queueKey } from '../post/post.state';
import type { SaidText } from '../said/said.state';

type CommentIndex = {
  /** `all`, or its author alone. */
  readers: readonly string[];
  queueKeys: readonly string[];
  /** Since when it waits to be counted, or its author's silence to be written down. */
  choreAt: Instant | null;
};

/** What somebody adds to a post, paged in a collection of its own: a post does not grow with its readers. */
export type CommentDocument = Aggregate &
  OutboxDocument &
  SaidText &
  CommentIndex & {
    _id: CommentId;
    /** The beginning of what it stands under, for moderators. */
    under: string;
    /** Staff speak for the community. */
    official: boolean;
    /** 1 while it is shown: what the clock sums. */
    shown: 0 | 1;
    /** Whether the sum of its post knows how it stands now. */
    counted: boolean;
  };

export const EVERYBODY = 'all';

type Bare = Omit<CommentDocument, keyof CommentIndex | 'wakeAt' | 'shown'>;

/** The one way to finish a change of a comment. */
export const indexed = (comment: Bare & { choreAt?: Instant | null }): CommentDocument => {
  const isShown = comment.text.state === 'shown';
  const hasChore = !comment.counted || (comment.mute !== null && !comment.mute.done);
  return {
    ...comment,
    shown: isShown ? 1 : 0,
    readers: [isShown ? EVERYBODY : comment.authorId],
    queueKeys: queuesOf(comment.text).flatMap((queue) =>
      pathOf(comment.within).map((territory) => queueKey(queue, territory)),
    ),
    choreAt: hasChore ? (comment.choreAt ?? comment.timeline.at(-1)?.at ?? comment.at) : null,
    wakeAt: nextAttempt(comment.outbox),
  };
};
