import { done, type Result, refuse } from '#kernel/result';
import type { NoticeId } from '#types/ids';
import type { AttachmentId } from '#types/rich-text';
import { MAX_FILES, MAX_PICTURES } from '#types/rich-text.limits.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { advance, advanceByPerson, entry, objection } from './advance.state';
import { indexed } from './index-fields.state';
import type { NoticeDocument, NoticeDraft, Officer } from './notice.state';

type Moment = { by: Officer; now: Instant };
export type Target = Moment & { rev: number };
export type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE' | 'NOTICE_ENDED';

export type Begun = {
  _id: NoticeId;
  within: TerritoryId;
  label: string;
  /** The rules of the territories above, as they are when the draft is begun. */
  needsApproval: boolean;
};

const written = ({
  kind,
  title,
  blocks,
  audience,
  publishAt,
  expiresAt,
  pinned,
}: NoticeDraft): NoticeDraft => ({ kind, title, blocks, audience, publishAt, expiresAt, pinned });

export const begin = (begun: Begun, draft: NoticeDraft, { by, now }: Moment): NoticeDocument =>
  indexed(
    {
      ...begun,
      rev: 1,
      keys: [],
      changedRev: 1,
      author: by,
      writers: [by.personId],
      ...written(draft),
      files: [],
      state: { status: 'draft' },
      publishedAt: null,
      publishedBy: [],
      earlier: [],
      current: null,
      correction: null,
      returned: null,
      changedAt: now,
      timeline: [entry('created', by, now)],
      outbox: [],
      telling: null,
    },
    now,
  );

/** Whatever is written so far is kept, with everything that is still wrong in it. */
export const save = (
  notice: NoticeDocument,
  draft: NoticeDraft,
  { by, now, rev }: Target,
): Result<NoticeDocument, Stale> => {
  const refusal = objection(notice, rev, ['draft']);
  if (refusal) return refusal;
  const writers = [...new Set([...notice.writers, by.personId])];
  return done(advanceByPerson(notice, now, { set: { ...written(draft), writers } }));
};

/** Of a draft, or of something published that is about to be corrected. Adding a file makes no view stale. */
export const attach = (
  notice: NoticeDocument,
  file: { file: AttachmentId; bytes: number },
  now: Instant,
): Result<NoticeDocument, 'STATE_NOT_ALLOWED' | 'TOO_MANY_FILES'> => {
  const { status } = notice.state;
  if (status !== 'draft' && status !== 'published') return refuse('STATE_NOT_ALLOWED', { status });
  const others = notice.files.filter((each) => each.file !== file.file);
  // as many again as a text may hold, for those that were tried and taken out
  const most = 2 * (MAX_FILES + MAX_PICTURES);
  if (others.length >= most) return refuse('TOO_MANY_FILES', { most });
  return done(advance(notice, now, { set: { files: [...others, file] } }));
};

export const discard = (notice: NoticeDocument, { by, now, rev }: Target): Result<NoticeDocument, Stale> => {
  const refusal = objection(notice, rev, ['draft']);
  if (refusal) return refusal;
  return done(
    advanceByPerson(notice, now, {
      set: { state: { status: 'discarded', at: now } },
      entries: [entry('discarded', by, now)],
    }),
  );
};
