import * as v from 'valibot';
import { noticeId, questionId } from './ids';
import { ownModeration, queuedModeration, reportReason, textState } from './moderation';
import { MAX_REASON } from './moderation.labels';
import { MAX_ANSWER, MAX_QUESTION, QUESTION_QUEUES } from './notices.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

const answer = v.strictObject({ words: v.string(), by: v.string(), at: instant });
const count = v.number();

const question = v.strictObject({
  id: questionId,
  words: v.string(),
  at: instant,
  /** One's own is always shown to oneself, with its state. */
  mine: v.boolean(),
  state: textState,
  answer: v.nullable(answer),
});
export type NoticeQuestion = v.InferOutput<typeof question>;

const myQuestion = v.strictObject({
  ...question.entries,
  noticeId,
  noticeTitle: v.string(),
  ...ownModeration,
});
export type MyNoticeQuestion = v.InferOutput<typeof myQuestion>;

const queued = v.strictObject({
  id: questionId,
  noticeId,
  noticeTitle: v.string(),
  words: v.string(),
  at: instant,
  /** `张**` */
  author: v.string(),
  ...queuedModeration,
  answer: v.nullable(answer),
});
export type QueuedQuestion = v.InferOutput<typeof queued>;

const changed = v.strictObject({ questionId, state: textState });

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

/** Questions under a notice: asked by residents, answered once for all, every text checked before anybody sees it. */
export const noticeQuestions = {
  'notices.ask': operation({
    kind: 'change',
    input: v.strictObject({ noticeId, words: words(MAX_QUESTION) }),
    /** `held`: a person looks at it first. */
    output: changed,
    who: 'anyone with a residence whom the notice concerns, while it is up',
    errors: ['RESIDENCE_MISSING', 'STATE_NOT_ALLOWED'],
  }),
  'notices.listQuestions': operation({
    kind: 'query',
    input: v.strictObject({ noticeId, ...page }),
    output: pageOf(question),
    who: 'anyone who comes from WeChat: what is shown, and what they asked themselves',
    errors: [],
  }),
  'notices.listMyQuestions': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(myQuestion),
    who: 'anyone, what they asked themselves',
    errors: [],
  }),
  'notices.report': operation({
    kind: 'change',
    input: v.strictObject({ questionId, reason: reportReason }),
    output: v.strictObject({ questionId, reports: count }),
    who: 'anyone with a residence or an office in its district, not about their own; once',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'notices.appeal': operation({
    kind: 'change',
    input: v.strictObject({ questionId, words: words(MAX_REASON) }),
    output: changed,
    who: 'who asked it, once, after a moderator hid it',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'notices.answer': operation({
    kind: 'change',
    input: v.strictObject({ questionId, words: words(MAX_ANSWER) }),
    output: changed,
    who: `${STAFF}; once, for everybody`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'notices.listToModerate': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(QUESTION_QUEUES), ...page }),
    output: pageOf(queued),
    who: `${STAFF}`,
    errors: [],
  }),
  'notices.moderate': operation({
    kind: 'change',
    input: v.strictObject({ questionId, show: v.boolean(), words: words(MAX_REASON) }),
    output: changed,
    who: `${STAFF}; never about their own; an appeal is not decided by who decided first`,
    errors: ['STATE_NOT_ALLOWED', 'DECIDER_DECIDED_BEFORE'],
  }),
};
