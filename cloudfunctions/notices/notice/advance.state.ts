import { type MessageDraft, queueMessages } from '#kernel/outbox';
import { type Refusal, refuse } from '#kernel/result';
import type { NoticeEvent, NoticeStatus } from '#types/notices.labels';
import type { Instant } from '#types/time';
import { indexed } from './index-fields.state';
import type { Doer, Entry, NoticeDocument } from './notice.state';

export const SYSTEM: Doer = { personId: null, name: '', role: null };

export const entry = (kind: NoticeEvent, by: Doer, at: Instant, words = ''): Entry => ({
  at,
  kind,
  by: { personId: by.personId, name: by.name, role: by.role },
  words,
});

export type Step = {
  set?: Partial<NoticeDocument>;
  entries?: readonly Entry[];
  messages?: readonly MessageDraft[];
};

/** The next version: what is set, what its story says and whom to tell, together. */
export const advance = (notice: NoticeDocument, now: Instant, step: Step): NoticeDocument =>
  indexed(
    {
      ...notice,
      ...step.set,
      timeline: [...notice.timeline, ...(step.entries ?? [])],
      outbox: queueMessages(notice, step.messages ?? [], now),
    },
    now,
  );

/** A change by a person that others must have seen before they decide: it makes older views stale. */
export const advanceByPerson = (notice: NoticeDocument, now: Instant, step: Step): NoticeDocument =>
  advance({ ...notice, changedRev: notice.rev + 1, changedAt: now }, now, step);

const ENDED: readonly NoticeStatus[] = ['expired', 'withdrawn', 'discarded'];

/** The refusal of whoever comes too late, with an old view, or at the wrong moment. */
export const objection = (
  notice: NoticeDocument,
  rev: number,
  allowed: readonly NoticeStatus[],
): Refusal<'STATE_NOT_ALLOWED' | 'REVISION_STALE' | 'NOTICE_ENDED'> | null => {
  const { status } = notice.state;
  if (!allowed.includes(status)) {
    return refuse(ENDED.includes(status) ? 'NOTICE_ENDED' : 'STATE_NOT_ALLOWED', { status });
  }
  return rev < notice.changedRev || rev > notice.rev ? refuse('REVISION_STALE', { rev: notice.rev }) : null;
};
