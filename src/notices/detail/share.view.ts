import type { NoticeDetail } from '#types/notices';
import { NOTICE_KIND_LABELS } from '#types/notices.labels';
import { detailUrl } from '../notices.urls';

/** The card in WeChat: what it is and about what, with its first picture; WeChat draws the page where there is none. */
export function shareCard(notice: NoticeDetail | null): { title: string; path?: string; imageUrl?: string } {
  if (!notice) return { title: '社区信息' };
  const picture = notice.blocks.find((block) => block.kind === 'picture');
  const url = notice.files.find(({ fileId }) => fileId === picture?.file)?.url;
  return {
    title: `【${NOTICE_KIND_LABELS[notice.kind]}】${notice.title}`,
    path: detailUrl(notice.id),
    ...(url ? { imageUrl: url } : {}),
  };
}
