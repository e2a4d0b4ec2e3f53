import { done, type Result, refuse } from '#kernel/result';
import type { DraftProblem } from '#types/notice-desk';
import { MAX_VERSIONS, type NoticeStatus } from '#types/notices.labels';
import type { Instant } from '#types/time';
import { advanceByPerson, entry, objection } from './advance.state';
import type { Stale, Target } from './draft.decide';
import { contentProblems } from './draft.policy';
import { tellApprovers, tellAuthor } from './notice.messages';
import type { Content, Correction, Doer, NoticeDocument, Officer } from './notice.state';

/** The text before stays, as the version it was. */
const corrected = (
  notice: NoticeDocument,
  { title, blocks, note, by }: Correction,
  approver: Officer,
  now: Instant,
): NoticeDocument => {
  const { current } = notice;
  if (current === null) throw new Error('a correction of what was never published');
  const before = { ...current, title: notice.title, blocks: notice.blocks };
  return advanceByPerson(notice, now, {
    set: {
      title,
      blocks,
      earlier: [...notice.earlier, before],
      current: { n: current.n + 1, at: now, note },
      correction: null,
      returned: null,
      publishedBy: [...new Set([...notice.publishedBy, by.personId, approver.personId])],
    },
    entries: [
      ...(approver.personId === by.personId ? [] : [entry('approved', approver, now)]),
      entry('corrected', by, now, note),
    ],
  });
};

/** Never silent: another version with its note, at once or after a second person has agreed. */
export const correct = (
  notice: NoticeDocument,
  { by, now, rev, title, blocks, note }: Target & Content & { note: string },
): Result<NoticeDocument, Stale | DraftProblem | 'VERSION_LIMIT_REACHED'> => {
  const refusal = objection(notice, rev, ['published']);
  if (refusal) return refusal;
  if (notice.earlier.length + 1 >= MAX_VERSIONS)
    return refuse('VERSION_LIMIT_REACHED', { most: MAX_VERSIONS });
  const problems = contentProblems({ title, blocks }, notice.files);
  const [first] = problems;
  if (first) return refuse(first, { problems });
  const correction: Correction = { title, blocks, note, by, at: now };
  if (!notice.needsApproval) return done(corrected(notice, correction, by, now));
  return done(
    advanceByPerson(notice, now, {
      set: { correction, returned: null },
      entries: [entry('proposed', by, now, note)],
      messages: tellApprovers(notice, by, now),
    }),
  );
};

export const approveCorrection = (
  notice: NoticeDocument,
  { by, now, rev }: Target,
): Result<NoticeDocument, Stale | 'APPROVER_IS_AUTHOR'> => {
  const refusal = objection(notice, rev, ['published']);
  if (refusal) return refusal;
  const { correction } = notice;
  if (correction === null) return refuse('STATE_NOT_ALLOWED', { status: notice.state.status });
  if (correction.by.personId === by.personId) return refuse('APPROVER_IS_AUTHOR');
  return done(corrected(notice, correction, by, now));
};

const WITHDRAWABLE: readonly NoticeStatus[] = ['scheduled', 'published'];

/**
 * Its place stays, with the reason instead of the text; nobody is told of it any more. What a stopped account had
 * published is taken back also where it ended meanwhile: people may have read it, and can still open it.
 */
export const withdraw = (
  notice: NoticeDocument,
  { by, now, rev, words }: Omit<Target, 'by'> & { by: Doer; words: string },
): Result<NoticeDocument, Stale> => {
  const allowed = by.personId === null ? [...WITHDRAWABLE, 'expired' as const] : WITHDRAWABLE;
  const refusal = objection(notice, rev, allowed);
  if (refusal) return refusal;
  return done(
    advanceByPerson(notice, now, {
      set: {
        state: { status: 'withdrawn', at: now, reason: words },
        correction: null,
        returned: null,
        telling: null,
      },
      entries: [entry('withdrawn', by, now, words)],
      messages:
        by.personId === null || by.personId === notice.author.personId
          ? []
          : [tellAuthor(notice, `已撤回：${words}`, now)],
    }),
  );
};

export const pin = (
  notice: NoticeDocument,
  { by, now, rev, pinned }: Target & { pinned: boolean },
): Result<NoticeDocument, Stale> => {
  const refusal = objection(notice, rev, ['published']);
  if (refusal) return refusal;
  return done(
    advanceByPerson(notice, now, {
      set: { pinned },
      entries: [entry(pinned ? 'pinned' : 'unpinned', by, now)],
    }),
  );
};
