import { claimDue } from '#kernel/outbox';
import type { Sender, Tick } from '../../messages/messages.public';
import { wakeDocuments } from '../../messages/messages.public';
import { SYSTEM } from '../notice/advance.state';
import { indexed } from '../notice/index-fields.state';
import type { NoticeDocument } from '../notice/notice.state';
import { passTime } from '../notice/publish.decide';
import { noticesOf } from '../notices.store';

/** What is planned is published, what ended is taken down, and whom it concerns among staff is told. */
const wake: Sender<NoticeDocument>['wake'] = (notice, now) => {
  const moved = passTime(notice, now, SYSTEM);
  const { outbox, claimed, lapsed } = claimDue(moved.outbox, now);
  const next = indexed({ ...moved, outbox, rev: notice.rev + 1 }, now);
  const isTouched =
    claimed.length > 0 ||
    lapsed.length > 0 ||
    moved.status !== notice.status ||
    next.wakeAt !== notice.wakeAt;
  return isTouched ? { document: next, claimed, lapsed } : null;
};

export const noticeSender: Sender<NoticeDocument> = {
  what: 'notice',
  store: noticesOf,
  wake,
  // time has changed nothing of it since it was woken
  indexed: (notice) => indexed(notice, notice.wakeAt ?? notice.changedAt),
};

export const wakeNotices = (tick: Tick) => wakeDocuments(noticeSender, tick);
