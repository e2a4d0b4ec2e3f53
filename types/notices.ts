import * as v from 'valibot';
import { noticeId } from './ids';
import { GROUPS, MAX_TERRITORIES, NOTICE_ACTIONS, NOTICE_KINDS, NOTICE_STATUSES } from './notices.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { attachmentId, richText } from './rich-text';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

export const noticeKind = v.picklist(NOTICE_KINDS);
export const noticeStatus = v.picklist(NOTICE_STATUSES);
const group = v.picklist(['all', ...GROUPS]);

const count = v.number();

/** Whom it concerns: everybody of a group who lives in one of the territories, from the street down to buildings. */
export const audience = v.strictObject({
  territories: v.pipe(v.array(territoryId), v.maxLength(MAX_TERRITORIES)),
  group: v.optional(group, 'all'),
});
export type Audience = v.InferOutput<typeof audience>;

/** A picture is ready for an image; the address ends by itself after an hour. */
const cover = v.strictObject({ fileId: attachmentId, url: v.string(), alt: v.string() });

const row = {
  id: noticeId,
  kind: noticeKind,
  status: noticeStatus,
  title: v.string(),
  /** At most 60 characters of the text; of a withdrawn notice the reason. */
  lead: v.string(),
  /** Who publishes it: `友爱街社区`. */
  from: v.string(),
  publishedAt: v.nullable(instant),
  expiresAt: v.nullable(instant),
  correctedAt: v.nullable(instant),
  pinned: v.boolean(),
};
export const noticeRow = v.strictObject({ ...row, cover: v.nullable(cover) });
export type NoticeSummary = v.InferOutput<typeof noticeRow>;

const file = v.strictObject({
  fileId: attachmentId,
  /** `null` where the file is gone. */
  url: v.nullable(v.string()),
  name: v.string(),
  bytes: count,
});

const version = v.strictObject({ n: count, at: instant, note: v.string() });

export const noticeDetail = v.strictObject({
  ...row,
  rev: count,
  /** Empty while it is withdrawn. */
  blocks: richText,
  /** Of every picture and file in `blocks`, and in the versions before. */
  files: v.array(file),
  audience,
  /** The newest first; a first version has no note. */
  versions: v.array(version),
  withdrawn: v.nullable(v.strictObject({ at: instant, reason: v.string() })),
  /** Opens it for everybody, also in WeChat's scanner; empty where no address is set up. */
  link: v.string(),
  may: v.array(v.picklist(NOTICE_ACTIONS)),
});
export type NoticeDetail = v.InferOutput<typeof noticeDetail>;

export const notices = {
  'notices.listFeed': operation({
    kind: 'query',
    input: v.strictObject({
      /** Only this kind. */
      kind: v.optional(v.nullable(noticeKind), null),
      /** Words to be found in title or text; at least two characters. */
      words: v.optional(v.nullable(v.pipe(words(20), v.minLength(2))), null),
      /** For somebody without a residence or office: the community they chose to follow. Ignored for everybody else. */
      community: v.optional(v.nullable(territoryId), null),
      ...page,
    }),
    /**
     * Pinned ones first, then the newest. What this device has read it knows itself (`notices.listRead` tells a new
     * device). A page may hold fewer rows than asked for although there is a next one.
     */
    output: pageOf(noticeRow),
    who: 'anyone who comes from WeChat: what concerns them where they live and work, or is said to everybody in the community they follow',
    errors: [],
  }),
  'notices.get': operation({
    kind: 'query',
    input: v.strictObject({ noticeId }),
    output: noticeDetail,
    who: 'anyone who comes from WeChat, once it was published: it hangs on the notice board too',
    errors: [],
  }),
  'notices.getVersion': operation({
    kind: 'query',
    input: v.strictObject({ noticeId, n: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    output: v.strictObject({ n: count, at: instant, note: v.string(), title: v.string(), blocks: richText }),
    who: 'as for get, while it is not withdrawn',
    errors: [],
  }),
  'notices.markRead': operation({
    kind: 'change',
    input: v.strictObject({ noticeId }),
    output: v.strictObject({ noticeId, at: instant }),
    who: 'anyone with a residence whom it concerns, for themselves; once, however often it is repeated',
    errors: ['RESIDENCE_MISSING', 'STATE_NOT_ALLOWED'],
  }),
  'notices.listRead': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(v.strictObject({ noticeId, at: instant })),
    who: 'anyone, what they read themselves, the newest first',
    errors: [],
  }),
};
