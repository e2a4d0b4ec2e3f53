import { DAY, plusMs } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import type { DraftProblem } from '#types/notice-desk';
import type { Instant } from '#types/time';
import { advance, advanceByPerson, entry, objection } from './advance.state';
import type { Stale, Target } from './draft.decide';
import { draftProblems } from './draft.policy';
import { tellApprovers, tellAuthor } from './notice.messages';
import type { Doer, NoticeDocument } from './notice.state';
import { tellingOf } from './telling.state';

/** Where nobody said how long: a board is cleared every month. */
const USUAL_LIVE_DAYS = 30;

type Cleared = Result<NoticeDocument, Stale | DraftProblem>;

const firstProblem = (notice: NoticeDocument, now: Instant, isApproval: boolean) => {
  const problems = draftProblems(notice, now, isApproval);
  const [first] = problems;
  return first ? refuse(first, { problems }) : null;
};

const published = (notice: NoticeDocument, now: Instant): Partial<NoticeDocument> => ({
  state: { status: 'published' },
  publishedAt: now,
  changedAt: now,
  expiresAt: notice.expiresAt ?? plusMs(now, USUAL_LIVE_DAYS * DAY),
  current: { n: 1, at: now, note: '' },
  telling: tellingOf(notice.kind, now),
});

/** At once, or when its moment comes. */
const released = (notice: NoticeDocument, by: Doer, now: Instant): NoticeDocument => {
  const publishedBy = [...new Set([notice.author.personId, ...(by.personId === null ? [] : [by.personId])])];
  const { publishAt } = notice;
  if (publishAt !== null && publishAt > now) {
    return advanceByPerson(notice, now, {
      set: { state: { status: 'scheduled', at: publishAt }, publishedBy },
      entries: [entry('scheduled', by, now)],
    });
  }
  return advanceByPerson(notice, now, {
    set: { ...published(notice, now), publishedBy },
    entries: [entry('published', by, now)],
  });
};

/** To everybody it concerns, or to the second person where the district demands one. */
export const publish = (notice: NoticeDocument, { by, now, rev }: Target): Cleared => {
  const refusal = objection(notice, rev, ['draft']) ?? firstProblem(notice, now, false);
  if (refusal) return refusal;
  if (!notice.needsApproval) return done(released(notice, by, now));
  return done(
    advanceByPerson(notice, now, {
      set: { state: { status: 'awaiting', at: now } },
      entries: [entry('submitted', by, now)],
      messages: tellApprovers(notice, by, now),
    }),
  );
};

/** By somebody who wrote nothing of it. */
export const approve = (
  notice: NoticeDocument,
  { by, now, rev }: Target,
): Result<NoticeDocument, Stale | DraftProblem | 'APPROVER_IS_AUTHOR'> => {
  const refusal = objection(notice, rev, ['awaiting']);
  if (refusal) return refusal;
  if (notice.writers.includes(by.personId)) return refuse('APPROVER_IS_AUTHOR');
  const problem = firstProblem(notice, now, true);
  if (problem) return problem;
  const approved = advance(notice, now, {
    entries: [entry('approved', by, now)],
    messages: [tellAuthor(notice, '审核已通过', now)],
  });
  return done(released(approved, by, now));
};

/** What waits, or is planned, becomes a draft again, with the reason. */
export const sendBack = (
  notice: NoticeDocument,
  { by, now, rev, words }: Target & { words: string },
): Result<NoticeDocument, Stale> => {
  const refusal = objection(notice, rev, notice.correction ? ['published'] : ['awaiting', 'scheduled']);
  if (refusal) return refusal;
  const set: Partial<NoticeDocument> = notice.correction
    ? { correction: null, returned: notice.correction }
    : { state: { status: 'draft' }, publishedBy: [] };
  return done(
    advanceByPerson(notice, now, {
      set,
      entries: [entry('sentBack', by, now, words)],
      messages: [tellAuthor(notice, `已退回：${words}`, now)],
    }),
  );
};

/** What time alone does to it. */
export const passTime = (notice: NoticeDocument, now: Instant, system: Doer): NoticeDocument => {
  const { state, expiresAt } = notice;
  if (state.status === 'scheduled' && state.at <= now) {
    return advance(notice, now, { set: published(notice, now), entries: [entry('published', system, now)] });
  }
  if (state.status === 'published' && expiresAt !== null && expiresAt <= now) {
    return advance(notice, now, {
      set: { state: { status: 'expired', at: now }, correction: null, returned: null },
      entries: [entry('expired', system, now)],
    });
  }
  return advance(notice, now, {});
};
