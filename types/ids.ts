import * as v from 'valibot';

/**
 * Ids travel as plain strings and are branded, so that one kind cannot stand in for another.
 * Their alphabets are closed: nothing that a database or a path could read as an operator fits in.
 */
const id = (pattern: RegExp) => v.pipe(v.string(), v.maxLength(96), v.regex(pattern));

export const personId = v.pipe(id(/^p_[0-9a-z]{20}$/), v.brand('PersonId'));
export type PersonId = v.InferOutput<typeof personId>;

export const requestId = v.pipe(id(/^r_[0-9a-z]{24}$/), v.brand('RequestId'));
export type RequestId = v.InferOutput<typeof requestId>;

export const callId = v.pipe(id(/^c_[0-9a-z]{24}$/), v.brand('CallId'));
export type CallId = v.InferOutput<typeof callId>;

export const teamId = v.pipe(id(/^t_[0-9a-z]{24}$/), v.brand('TeamId'));
export type TeamId = v.InferOutput<typeof teamId>;

export const activityId = v.pipe(id(/^a_[0-9a-z]{24}$/), v.brand('ActivityId'));
export type ActivityId = v.InferOutput<typeof activityId>;

export const wishId = v.pipe(id(/^w_[0-9a-z]{24}$/), v.brand('WishId'));
export type WishId = v.InferOutput<typeof wishId>;

export const messageId = v.pipe(id(/^m_[0-9a-z]{24}$/), v.brand('MessageId'));
export type MessageId = v.InferOutput<typeof messageId>;

export const noticeId = v.pipe(id(/^n_[0-9a-z]{24}$/), v.brand('NoticeId'));
export type NoticeId = v.InferOutput<typeof noticeId>;

export const questionId = v.pipe(id(/^q_[0-9a-z]{24}$/), v.brand('QuestionId'));
export type QuestionId = v.InferOutput<typeof questionId>;

export const itemId = v.pipe(id(/^d_[0-9a-z]{24}$/), v.brand('ItemId'));
export type ItemId = v.InferOutput<typeof itemId>;

export const objectionId = v.pipe(id(/^o_[0-9a-z]{24}$/), v.brand('ObjectionId'));
export type ObjectionId = v.InferOutput<typeof objectionId>;

export const postId = v.pipe(id(/^s_[0-9a-z]{24}$/), v.brand('PostId'));
export type PostId = v.InferOutput<typeof postId>;

export const commentId = v.pipe(id(/^k_[0-9a-z]{24}$/), v.brand('CommentId'));
export type CommentId = v.InferOutput<typeof commentId>;

export const estateId = v.pipe(id(/^x_[0-9a-z]{24}$/), v.brand('EstateId'));
export type EstateId = v.InferOutput<typeof estateId>;

export const orderId = v.pipe(id(/^z_[0-9a-z]{24}$/), v.brand('OrderId'));
export type OrderId = v.InferOutput<typeof orderId>;

/** One person's hours in one activity. */
export const recordId = v.pipe(id(/^h_[0-9a-z]{24}$/), v.brand('RecordId'));
export type RecordId = v.InferOutput<typeof recordId>;

/** What a community deliberates on, 议题. */
export const topicId = v.pipe(id(/^y_[0-9a-z]{24}$/), v.brand('TopicId'));
export type TopicId = v.InferOutput<typeof topicId>;

/** Its last two signs are the number of its boxes in base 32, so that a voter's box is known before anything is read. */
export const voteId = v.pipe(id(/^b_[0-9a-v]{24}$/), v.brand('VoteId'));
export type VoteId = v.InferOutput<typeof voteId>;

/** A conversation in which everybody marks short statements, 大家怎么看. */
export const opinionId = v.pipe(id(/^g_[0-9a-z]{24}$/), v.brand('OpinionId'));
export type OpinionId = v.InferOutput<typeof opinionId>;

/** One short statement in such a conversation, 说法. */
export const statementId = v.pipe(id(/^u_[0-9a-z]{24}$/), v.brand('StatementId'));
export type StatementId = v.InferOutput<typeof statementId>;

/** Printed and read out, so none of its signs looks like another: no i, l, o and u. */
export const sheetId = v.pipe(id(/^v_[0-9a-hjkmnp-tv-z]{16}$/), v.brand('SheetId'));
export type SheetId = v.InferOutput<typeof sheetId>;

/** A key the client makes once for one intent and sends with every repetition of it. */
export const requestKey = v.pipe(id(/^[0-9A-Za-z_-]{8,64}$/), v.brand('RequestKey'));
export type RequestKey = v.InferOutput<typeof requestKey>;

/** `cloud://<env>.<bucket>/<slice>/<owner's person id>/<name>`: the owner is part of the path. */
export const fileId = v.pipe(
  v.string(),
  v.maxLength(240),
  v.regex(/^cloud:\/\/[0-9A-Za-z._-]+\/[a-z]+\/p_[0-9a-z]{20}\/[0-9A-Za-z_-]{1,64}\.(jpg|jpeg|png|webp)$/),
  v.brand('FileId'),
);
export type FileId = v.InferOutput<typeof fileId>;

/** A record of an auditor's look. */
export const lookId = v.pipe(id(/^l_[0-9a-z]{24}$/), v.brand('LookId'));
export type LookId = v.InferOutput<typeof lookId>;

/** A record of a ledger that was taken out of the app. */
export const ledgerExportId = v.pipe(id(/^e_[0-9a-z]{24}$/), v.brand('LedgerExportId'));
export type LedgerExportId = v.InferOutput<typeof ledgerExportId>;
