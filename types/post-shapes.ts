import * as v from 'valibot';
import { commentId, postId, requestId, topicId } from './ids';
import { ownModeration, textState } from './moderation';
import { placeOutput } from './place';
import { POST_ACTIONS, POST_ALARMS, POST_EVENTS, POST_KINDS, POST_STANDINGS } from './posts.labels';
import { territoryId } from './territory';
import { instant } from './time';

export const postKind = v.picklist(POST_KINDS);
const count = v.number();
const said = v.strictObject({ words: v.string(), by: v.string(), at: instant });
const photo = v.strictObject({ fileId: v.string(), url: v.nullable(v.string()) });

/** Until when staff have to answer, and the rule that says so. */
const due = v.strictObject({
  dueAt: instant,
  workingDays: count,
  /** The product's default, or what the district, street or community set. */
  source: v.picklist(['default', 'setting']),
  /** The official calendar does not reach that far yet: the date may still move. */
  provisional: v.boolean(),
  overdue: v.boolean(),
});

const summary = {
  id: postId,
  kind: postKind,
  words: v.string(),
  /** `张**` */
  author: v.string(),
  mine: v.boolean(),
  at: instant,
  place: v.string(),
  photoCount: count,
  standing: v.picklist(POST_STANDINGS),
  due: v.nullable(due),
  /** As the clock counted them last, at most a minute ago. */
  likes: count,
  comments: count,
};
export const postSummary = v.strictObject(summary);
export type PostSummary = v.InferOutput<typeof postSummary>;

/** One's own, with what a moderator decided about it. */
export const myPost = v.strictObject({ ...summary, state: textState, ...ownModeration });
export type MyPost = v.InferOutput<typeof myPost>;

const content = {
  ...summary,
  community: territoryId,
  where: placeOutput,
  state: textState,
  photos: v.array(photo),
  answer: v.nullable(said),
  /** Everybody may follow it there. */
  topic: v.nullable(topicId),
  followers: count,
};

export const postDetail = v.strictObject({
  ...content,
  /** What the reader does with it; their own like is in `likes` at once. */
  liked: v.boolean(),
  followed: v.boolean(),
  /** Only the author follows it there. */
  request: v.nullable(requestId),
  /** Of one's own post only. */
  own: v.nullable(v.strictObject(ownModeration)),
});
export type PostDetail = v.InferOutput<typeof postDetail>;

export const postWork = v.strictObject({
  ...content,
  alarm: v.picklist(POST_ALARMS),
  request: v.nullable(requestId),
  may: v.array(v.picklist(POST_ACTIONS)),
  story: v.array(v.strictObject({ at: instant, kind: v.picklist(POST_EVENTS), words: v.string() })),
});
export type PostWork = v.InferOutput<typeof postWork>;

export const comment = v.strictObject({
  id: commentId,
  words: v.string(),
  /** `张**`, or the name and office of staff. */
  author: v.string(),
  /** Staff speak for the community. */
  official: v.boolean(),
  mine: v.boolean(),
  at: instant,
  state: textState,
  own: v.nullable(v.strictObject(ownModeration)),
});
export type PostComment = v.InferOutput<typeof comment>;

/** One's own comment, or what one marked: the whole of what is kept of it. */
export const myTrace = v.strictObject({
  id: v.string(),
  postId,
  comment: v.nullable(v.strictObject({ at: instant, words: v.string(), state: textState })),
  mark: v.nullable(v.strictObject({ likes: v.boolean(), follows: v.boolean() })),
});
export type MyTrace = v.InferOutput<typeof myTrace>;
