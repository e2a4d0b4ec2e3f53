import type { NoticeSummary } from '#types/notices';
import { NOTICE_KIND_LABELS, type NoticeKind } from '#types/notices.labels';
import { whenText } from '../../shared/format/dates';
import type { IconName } from '../../shared/ui/show/icons';
import type { Mark, Tone } from '../../shared/ui/tone';

const KIND_LOOK: Record<NoticeKind, { icon: IconName; tone: Tone }> = {
  urgent: { icon: 'warn', tone: 'bad' },
  notice: { icon: 'bell', tone: 'info' },
  event: { icon: 'people', tone: 'pri' },
  service: { icon: 'list', tone: 'info' },
  disclosure: { icon: 'scale', tone: 'info' },
  party: { icon: 'star', tone: 'info' },
};

/** Icon and word: an urgent notice is known without its colour. */
export const kindMark = (kind: NoticeKind): Mark => ({ ...KIND_LOOK[kind], words: NOTICE_KIND_LABELS[kind] });

/** What people look for most comes first. */
const KIND_ORDER: readonly NoticeKind[] = ['urgent', 'notice', 'service', 'event', 'disclosure', 'party'];
export type Filter = NoticeKind | 'all';
export const FILTERS: readonly { value: Filter; title: string }[] = [
  { value: 'all', title: '全部' },
  ...KIND_ORDER.map((value) => ({ value, title: NOTICE_KIND_LABELS[value] })),
];

type Row = Pick<
  NoticeSummary,
  'kind' | 'status' | 'title' | 'lead' | 'from' | 'publishedAt' | 'correctedAt' | 'pinned'
>;

/** All that a row of the feed shows, ready for one template. */
export function rowOf(notice: Row, isRead: boolean, now: number) {
  const isWithdrawn = notice.status === 'withdrawn';
  const mark: Mark = isWithdrawn ? { icon: 'close', tone: 'mute', words: '已撤回' } : kindMark(notice.kind);
  const when = notice.publishedAt ? whenText(notice.publishedAt, now) : '';
  const corrected = notice.correctedAt && !isWithdrawn ? '有更正' : '';
  const pinned = notice.pinned && !isWithdrawn ? '置顶' : '';
  const unread = isRead ? '' : '未读';
  const lead = isWithdrawn ? `撤回原因：${notice.lead}` : notice.lead;
  // In the order in which it is seen.
  const spoken = [mark.words, pinned, corrected, unread, notice.title, lead, notice.from, when];
  return {
    mark,
    when,
    lead,
    unread,
    corrected,
    pinned,
    spoken: spoken.filter(Boolean).join('，'),
  };
}
