import type { Result } from '#kernel/result';
import { change } from '#platform/change';
import type { Kind, Operation } from '#platform/operation';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#types/contract';
import type { NoticeId } from '#types/ids';
import type { Instant } from '#types/time';
import { asOfficer } from '../acting';
import { mayWork } from '../notice/notice.policy';
import type { NoticeDocument, Officer } from '../notice/notice.state';
import { changedAnswer } from '../notice/notice.view';
import { loadNotice, noticesOf } from '../notices.store';

/** The changes of a notice that staff make on it as they saw it, and that all answer the same. */
type WorkChange = {
  [N in Kind<'change'>]: ParsedInputOf<N> extends { noticeId: NoticeId; rev: number }
    ? OutputOf<N> extends ReturnType<typeof changedAnswer>
      ? N
      : never
    : never;
}[Kind<'change'>];

/** Load, policy and answer are the same for all of them; the decision is what differs. */
export const workChange = <const N extends WorkChange>(
  name: N,
  decide: (
    notice: NoticeDocument,
    ask: ParsedInputOf<N> & { by: Officer; now: Instant },
  ) => Result<NoticeDocument, ErrorOf<N>>,
): Operation<N> =>
  change<N, NoticeDocument, { document: NoticeDocument }>(name, {
    store: noticesOf,
    load: ({ ports, input }) => loadNotice({ ports, input: { noticeId: input.noticeId } }),
    policy: (actor, { document }) => mayWork(actor, document),
    decide: ({ document }, { actor, input, now }) =>
      decide(document, { ...input, by: asOfficer(actor, document.within), now }),
    answer: (next, { now }) => changedAnswer(next, { now }) as OutputOf<N>,
  });
