import type { Moderated } from '#kernel/moderated';
import { queueMessages } from '#kernel/outbox';
import type { MuteDays } from '#types/posts.labels';
import type { Instant } from '#types/time';
import { type CommentDocument, indexed } from '../comment/comment.state';
import { limitAfter, step } from '../post/post.decide';
import { tellPerson } from '../post/post.messages';
import type { PostDocument } from '../post/post.state';
import type { Mute, SaidText } from './said.state';

/** With a text that is hidden, its author may be kept from speaking; never with one that is shown. */
export const muteOf = (
  said: SaidText,
  { event }: Moderated,
  muteDays: MuteDays | null,
  now: Instant,
): Mute | null =>
  muteDays === null || event.kind !== 'hidden'
    ? said.mute
    : { days: muteDays, by: event.by, words: event.words, at: now, done: false };

const tellAuthor = (said: SaidText, { tell }: Moderated, now: Instant) =>
  tell === undefined ? [] : [tellPerson(said.authorId, said, tell, now)];

export const postAfter = (
  post: PostDocument,
  act: Moderated,
  muteDays: MuteDays | null,
  now: Instant,
): PostDocument =>
  step(post, now, {
    set: {
      text: act.text,
      mute: muteOf(post, act, muteDays, now),
      ...limitAfter(post, act.text.state, now),
    },
    event: act.event,
    tell: tellAuthor(post, act, now),
  });

export const commentAfter = (
  comment: CommentDocument,
  act: Moderated,
  muteDays: MuteDays | null,
  now: Instant,
): CommentDocument =>
  indexed({
    ...comment,
    text: act.text,
    mute: muteOf(comment, act, muteDays, now),
    counted: comment.counted && act.text.state === comment.text.state,
    timeline: [...comment.timeline, { ...act.event, at: now }],
    outbox: queueMessages(comment, tellAuthor(comment, act, now), now),
  });
