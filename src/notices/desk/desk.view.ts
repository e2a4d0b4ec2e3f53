import type { NoticeDeskRow } from '#types/notice-desk';
import {
  NOTICE_QUEUE_LABELS,
  NOTICE_QUEUES,
  NOTICE_STATUS_LABELS,
  type NoticeQueue,
  type NoticeStatus,
} from '#types/notices.labels';
import { whenText } from '../../shared/format/dates';
import type { IconName } from '../../shared/ui/show/icons';
import type { Mark, Tone } from '../../shared/ui/tone';

export const QUEUES = NOTICE_QUEUES.map((value) => ({ value, title: NOTICE_QUEUE_LABELS[value] }));

const LOOK: Record<NoticeStatus, { icon: IconName; tone: Tone }> = {
  draft: { icon: 'edit', tone: 'mute' },
  awaiting: { icon: 'shield', tone: 'warn' },
  scheduled: { icon: 'clock', tone: 'info' },
  published: { icon: 'done', tone: 'pri' },
  expired: { icon: 'history', tone: 'mute' },
  withdrawn: { icon: 'close', tone: 'mute' },
  discarded: { icon: 'trash', tone: 'mute' },
};
export const statusMark = (status: NoticeStatus): Mark => ({
  ...LOOK[status],
  words: NOTICE_STATUS_LABELS[status],
});

/** The time that matters in its state, in words. */
export function momentText(
  row: Pick<NoticeDeskRow, 'status' | 'publishAt' | 'publishedAt' | 'changedAt'>,
  now: number,
) {
  if (row.status === 'scheduled' && row.publishAt) return `${whenText(row.publishAt, now)} 发布`;
  if (row.status === 'published' && row.publishedAt) return `${whenText(row.publishedAt, now)} 发布`;
  return `${whenText(row.changedAt, now)} 改动`;
}

/** What an empty list of the desk says. */
export const QUEUE_EMPTY: Record<NoticeQueue, { icon: IconName; title: string; words: string }> = {
  drafts: { icon: 'edit', title: '没有草稿', words: '写到一半的信息会留在这里，换台设备也能接着写。' },
  awaiting: { icon: 'done', title: '没有等审核的', words: '同事提交的信息和更正会出现在这里。' },
  scheduled: { icon: 'clock', title: '没有排着队的', words: '定好时间的信息会出现在这里，到时间自动发布。' },
  live: { icon: 'bell', title: '现在没有发布中的信息', words: '点下面的“写信息”，用模板几分钟就能写好。' },
  past: { icon: 'history', title: '还没有结束的信息', words: '到期和撤回的信息会留在这里备查。' },
};
