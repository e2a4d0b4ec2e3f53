import * as v from 'valibot';
import { noticeId } from './ids';
import { MAX_REASON } from './moderation.labels';
import { audience, noticeDetail, noticeKind, noticeRow, noticeStatus } from './notices';
import { MAX_FILE_BYTES, MAX_NOTE, MAX_TITLE, NOTICE_EVENTS, NOTICE_QUEUES } from './notices.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { attachmentId, richText, TEXT_PROBLEMS } from './rich-text';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';

/** The revision the caller saw; a change decided on an older one is refused with `REVISION_STALE`. */
const rev = v.pipe(v.number(), v.integer(), v.minValue(1));
const target = { noticeId, rev };
const count = v.number();

/** Anything may still be missing or wrong in a draft; `problems` of the answer say what. */
const draft = {
  kind: noticeKind,
  title: maybeWords(MAX_TITLE),
  blocks: richText,
  audience,
  /** `null`: as soon as it is published or approved. */
  publishAt: v.optional(v.nullable(instant), null),
  /** `null`: 30 days after it is published. */
  expiresAt: v.optional(v.nullable(instant), null),
  pinned: v.optional(v.boolean(), false),
};

const draftContent = v.strictObject(draft);
export type DraftContent = v.InferOutput<typeof draftContent>;

/** Why a draft cannot be published yet; publishing is refused with the first of them, the draft stays as it is. */
export const DRAFT_PROBLEMS = [
  'TITLE_MISSING',
  ...TEXT_PROBLEMS,
  'AUDIENCE_MISSING',
  'AUDIENCE_OUTSIDE',
  'TIME_PAST',
  'TIME_TOO_FAR',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];
const problem = v.picklist(DRAFT_PROBLEMS);

const storyEntry = v.strictObject({
  at: instant,
  kind: v.picklist(NOTICE_EVENTS),
  /** Name and office as they were then; empty for the system. */
  by: v.string(),
  words: v.string(),
});

const work = v.strictObject({
  ...v.omit(noticeDetail, ['link']).entries,
  within: territoryId,
  author: v.string(),
  mine: v.boolean(),
  needsApproval: v.boolean(),
  publishAt: v.nullable(instant),
  problems: v.array(problem),
  /** A correction that waits for a second person. */
  correction: v.nullable(
    v.strictObject({ title: v.string(), blocks: richText, note: v.string(), by: v.string(), at: instant }),
  ),
  /** A correction that was sent back: its words, to be changed and proposed again. */
  returned: v.nullable(v.strictObject({ title: v.string(), blocks: richText, note: v.string() })),
  timeline: v.array(storyEntry),
});
export type NoticeWork = v.InferOutput<typeof work>;

const deskRow = v.strictObject({
  ...v.omit(noticeRow, ['cover']).entries,
  rev: count,
  within: territoryId,
  author: v.string(),
  publishAt: v.nullable(instant),
  changedAt: instant,
  /** A correction waits for a second person. */
  correcting: v.boolean(),
});
export type NoticeDeskRow = v.InferOutput<typeof deskRow>;

/** What every change of a notice answers; a repeated request key answers the very same. */
const changed = v.strictObject({
  noticeId,
  rev: count,
  status: noticeStatus,
  problems: v.array(problem),
});

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';
const STALE = ['REVISION_STALE', 'STATE_NOT_ALLOWED', 'NOTICE_ENDED'] as const;

const change = <const E extends readonly string[], I extends v.GenericSchema>(
  input: I,
  errors: E,
  who: string = STAFF,
) => operation({ kind: 'change', input, output: changed, who, errors: [...STALE, ...errors] });

/** Written by staff: from the first draft to the withdrawal. */
export const noticeDesk = {
  'notices.create': operation({
    kind: 'change',
    /** `within`: the territory in whose name it is published, one of the caller's offices or inside it. */
    input: v.strictObject({ within: territoryId, ...draft }),
    output: changed,
    who: `${STAFF}, for that territory`,
    errors: ['PLACE_UNKNOWN'],
  }),
  'notices.save': change(v.strictObject({ ...target, ...draft }), []),
  'notices.attach': operation({
    kind: 'change',
    /** A file that was uploaded to `notices/<own person id>/…`: its kind is checked by its first bytes. */
    input: v.strictObject({ noticeId, file: attachmentId }),
    output: v.strictObject({
      noticeId,
      rev: count,
      file: attachmentId,
      bytes: v.pipe(v.number(), v.maxValue(MAX_FILE_BYTES)),
    }),
    who: STAFF,
    errors: [
      'STATE_NOT_ALLOWED',
      'FILE_NOT_YOURS',
      'FILE_MISSING',
      'FILE_NOT_AS_NAMED',
      'FILE_TOO_LARGE',
      'TOO_MANY_FILES',
    ],
  }),
  'notices.publish': change(v.strictObject(target), [...DRAFT_PROBLEMS]),
  'notices.approve': change(
    v.strictObject(target),
    [...DRAFT_PROBLEMS, 'APPROVER_IS_AUTHOR'],
    `${STAFF}; never who wrote it`,
  ),
  'notices.sendBack': change(v.strictObject({ ...target, words: words(MAX_REASON) }), []),
  'notices.correct': change(
    v.strictObject({ ...target, title: maybeWords(MAX_TITLE), blocks: richText, note: words(MAX_NOTE) }),
    [...DRAFT_PROBLEMS, 'VERSION_LIMIT_REACHED'],
  ),
  'notices.withdraw': change(v.strictObject({ ...target, words: words(MAX_REASON) }), []),
  'notices.pin': change(v.strictObject({ ...target, pinned: v.boolean() }), []),
  'notices.discard': change(v.strictObject(target), []),
  'notices.getWork': operation({
    kind: 'query',
    input: v.strictObject({ noticeId }),
    output: work,
    who: `${STAFF}; auditors above it`,
    errors: [],
  }),
  'notices.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(NOTICE_QUEUES), ...page }),
    output: pageOf(deskRow),
    who: `${STAFF} and auditors, for their territory and below`,
    errors: [],
  }),
};
