import * as v from 'valibot';
import { category } from './category';
import { commentId, postId, requestId, topicId } from './ids';
import { queuedModeration, reportReason, textState } from './moderation';
import { MAX_REASON, MODERATION_QUEUES } from './moderation.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { postKind, postSummary, postWork } from './post-shapes';
import {
  MAX_POST_ANSWER,
  MAX_RAISED_TITLE,
  MUTE_DAYS,
  POST_QUEUES,
  POST_STANDINGS,
  SAID_KINDS,
} from './posts.labels';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

/** A post or a comment: what is true of the moderation of one is true of the other. */
const textId = v.union([postId, commentId]);
export type TextId = v.InferOutput<typeof textId>;

const queued = v.strictObject({
  id: textId,
  postId,
  /** Of a post; a comment has none. */
  kind: v.nullable(postKind),
  words: v.string(),
  photos: v.array(v.strictObject({ fileId: v.string(), url: v.nullable(v.string()) })),
  /** What a comment stands under. */
  under: v.nullable(v.string()),
  /** `张**` */
  author: v.string(),
  at: instant,
  ...queuedModeration,
});
export type QueuedText = v.InferOutput<typeof queued>;

const changedText = v.strictObject({ textId, state: textState });
const changedPost = v.strictObject({ postId, standing: v.picklist(POST_STANDINGS) });

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

/** What staff do with what residents said, and how a text comes off and on again. */
export const postDesk = {
  'posts.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(POST_QUEUES), ...page }),
    output: pageOf(postSummary),
    who: `${STAFF}, and auditors`,
    errors: [],
  }),
  'posts.getWork': operation({
    kind: 'query',
    input: v.strictObject({ postId }),
    output: postWork,
    who: `${STAFF}, and auditors`,
    errors: [],
  }),
  'posts.answer': operation({
    kind: 'change',
    input: v.strictObject({ postId, words: words(MAX_POST_ANSWER) }),
    output: changedPost,
    who: `${STAFF}; once, for everybody; never their own`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'posts.turn': operation({
    kind: 'change',
    input: v.strictObject({ postId, category }),
    /** The request of this id is there within a minute. */
    output: v.strictObject({ postId, requestId }),
    who: `${STAFF}; once; never their own`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'posts.raise': operation({
    kind: 'change',
    input: v.strictObject({ postId, title: words(MAX_RAISED_TITLE) }),
    /** The topic of this id is there within a minute, for the screening. */
    output: v.strictObject({ postId, topicId }),
    who: `${STAFF}; once; never their own`,
    errors: ['STATE_NOT_ALLOWED', 'PERSONAL_DATA_FOUND'],
  }),
  'posts.report': operation({
    kind: 'change',
    input: v.strictObject({ textId, reason: reportReason }),
    output: v.strictObject({ textId, reports: v.number() }),
    who: 'anyone with a residence or an office in its district, not about their own; once',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'posts.appeal': operation({
    kind: 'change',
    input: v.strictObject({ textId, words: words(MAX_REASON) }),
    output: changedText,
    who: 'who said it, once, after a moderator hid it',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'posts.listToModerate': operation({
    kind: 'query',
    input: v.strictObject({
      within: territoryId,
      what: v.picklist(SAID_KINDS),
      queue: v.picklist(MODERATION_QUEUES),
      ...page,
    }),
    output: pageOf(queued),
    who: STAFF,
    errors: [],
  }),
  'posts.moderate': operation({
    kind: 'change',
    input: v.strictObject({
      textId,
      show: v.boolean(),
      words: words(MAX_REASON),
      /** With a text that is hidden: its author says nothing more for so many days. */
      muteDays: v.optional(v.nullable(v.picklist(MUTE_DAYS)), null),
    }),
    output: changedText,
    who: `${STAFF}; never about their own; an appeal is not decided by who decided first`,
    errors: ['STATE_NOT_ALLOWED', 'DECIDER_DECIDED_BEFORE'],
  }),
};
