import type { NoticeWork } from '#types/notice-desk';
import { NOTICE_EVENT_LABELS } from '#types/notices.labels';
import type { TimelineRow } from '../../shared/ui/show/timeline';

/** The newest first, as everywhere. */
export const storyRows = (timeline: NoticeWork['timeline']): TimelineRow[] =>
  [...timeline].reverse().map(({ at, kind, by, words }) => ({
    key: `${at}${kind}`,
    at,
    title: NOTICE_EVENT_LABELS[kind],
    by: by || '系统自动',
    words,
  }));
