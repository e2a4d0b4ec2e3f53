import { createHash } from 'node:crypto';
import type {
  ActivityId,
  CallId,
  CommentId,
  EstateId,
  ItemId,
  LedgerExportId,
  LookId,
  MessageId,
  NoticeId,
  ObjectionId,
  OpinionId,
  OrderId,
  PersonId,
  PostId,
  QuestionId,
  RecordId,
  RequestId,
  SheetId,
  StatementId,
  TeamId,
  TopicId,
  VoteId,
  WishId,
} from '#types/ids';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const signs = (bytes: Buffer, length: number, alphabet: string): string =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('');
const base32 = (bytes: Buffer, length: number): string => signs(bytes, length, ALPHABET);

/** Made from the openid, so that finding a person costs no look-up and no openid leaves the people's documents. */
export const personIdOf = (openid: string): PersonId =>
  `p_${base32(digest(`person ${openid}`), 20)}` as PersonId;

/** Made from who asks and the key of the asking, so that a repeated submission meets its own document. */
export const requestIdOf = (person: PersonId, key: string): RequestId =>
  `r_${base32(digest(`request ${person} ${key}`), 24)}` as RequestId;

/** As for a request: a record that is delivered twice is one record. */
export const callIdOf = (person: PersonId, key: string): CallId =>
  `c_${base32(digest(`call ${person} ${key}`), 24)}` as CallId;

/** Made from the reader, the document that caused it and its entry there: however often it is written, it is one. */
export const messageIdOf = (person: PersonId, document: string, entry: string): MessageId =>
  `m_${base32(digest(`message ${person} ${document} ${entry}`), 24)}` as MessageId;

/** As for a request: an export asked for twice under one key is recorded once. */
export const ledgerExportIdOf = (person: PersonId, key: string): LedgerExportId =>
  `e_${base32(digest(`ledger export ${person} ${key}`), 24)}` as LedgerExportId;

export const lookIdOf = (person: PersonId, key: string): LookId =>
  `l_${base32(digest(`look ${person} ${key}`), 24)}` as LookId;

/** As for a request. */
export const noticeIdOf = (person: PersonId, key: string): NoticeId =>
  `n_${base32(digest(`notice ${person} ${key}`), 24)}` as NoticeId;

export const questionIdOf = (person: PersonId, key: string): QuestionId =>
  `q_${base32(digest(`question ${person} ${key}`), 24)}` as QuestionId;

export const itemIdOf = (person: PersonId, key: string): ItemId =>
  `d_${base32(digest(`item ${person} ${key}`), 24)}` as ItemId;

export const objectionIdOf = (person: PersonId, key: string): ObjectionId =>
  `o_${base32(digest(`objection ${person} ${key}`), 24)}` as ObjectionId;

export const postIdOf = (person: PersonId, key: string): PostId =>
  `s_${base32(digest(`post ${person} ${key}`), 24)}` as PostId;

export const commentIdOf = (person: PersonId, key: string): CommentId =>
  `k_${base32(digest(`comment ${person} ${key}`), 24)}` as CommentId;

export const topicIdOf = (person: PersonId, key: string): TopicId =>
  `y_${base32(digest(`topic ${person} ${key}`), 24)}` as TopicId;

export const opinionIdOf = (person: PersonId, key: string): OpinionId =>
  `g_${base32(digest(`opinion ${person} ${key}`), 24)}` as OpinionId;

export const statementIdOf = (person: PersonId, key: string): StatementId =>
  `u_${base32(digest(`statement ${person} ${key}`), 24)}` as StatementId;

export const teamIdOf = (person: PersonId, key: string): TeamId =>
  `t_${base32(digest(`team ${person} ${key}`), 24)}` as TeamId;

export const activityIdOf = (person: PersonId, key: string): ActivityId =>
  `a_${base32(digest(`activity ${person} ${key}`), 24)}` as ActivityId;

export const wishIdOf = (person: PersonId, key: string): WishId =>
  `w_${base32(digest(`wish ${person} ${key}`), 24)}` as WishId;

const BOX_SIGNS = 2;

/** @param boxes 1 to 1023; the id carries it, so that a voter's box is known without reading the vote */
export const voteIdOf = (person: PersonId, key: string, boxes: number): VoteId =>
  `b_${base32(digest(`vote ${person} ${key}`), 22)}${boxes.toString(32).padStart(BOX_SIGNS, '0')}` as VoteId;

export const boxesOf = (vote: VoteId): number => Number.parseInt(vote.slice(-BOX_SIGNS), 32);

/** The one box that a voter's ballot can lie in: the same voter never meets two. */
export const boxIdOf = (vote: VoteId, voter: string): string =>
  boxIdAt(vote, digest(`voter ${vote} ${voter}`).readUInt32BE(0) % Math.max(1, boxesOf(vote)));

export const boxIdAt = (vote: VoteId, no: number): string => `${vote}.${no}`;

/** The next occurrence of a repeated activity: made twice, it is one. */
export const nextActivityIdOf = (activity: ActivityId): ActivityId =>
  `a_${base32(digest(`next ${activity}`), 24)}` as ActivityId;

/** One record for each person in a service, however often it is settled into hours. */
export const recordIdOf = (service: ActivityId | WishId, person: PersonId): RecordId =>
  `h_${base32(digest(`hours ${service} ${person}`), 24)}` as RecordId;

export const estateIdOf = (person: PersonId, key: string): EstateId =>
  `x_${base32(digest(`estate ${person} ${key}`), 24)}` as EstateId;

/** One order for each round of an estate, however often the clock counts it. */
export const orderIdOf = (estate: EstateId, quarter: string): OrderId =>
  `z_${base32(digest(`order ${estate} ${quarter}`), 24)}` as OrderId;

/** Names something made of these parts without saying them. */
export const markOf = (...parts: readonly string[]): string =>
  base32(digest(JSON.stringify(['mark', ...parts])), 24);

/** Crockford's: read out and typed in without mistaking one sign for another. */
const READABLE = '0123456789abcdefghjkmnpqrstvwxyz';

/** Eighty bits, so that no code of a paper can be guessed. */
export const sheetIdOf = (person: PersonId, key: string): SheetId =>
  `v_${signs(digest(`sheet ${person} ${key}`), 16, READABLE)}` as SheetId;

/** A short, stable mark of a value, to tell whether a repeated key came with the same input. */
export const fingerprint = (value: unknown): string => base32(digest(JSON.stringify(value)), 16);

/** Digits drawn from a text; the same text gives the same digits. */
export const digitsOf = (text: string, length: number): string =>
  (digest(text).readUIntBE(0, 6) % 10 ** length).toString().padStart(length, '0');
