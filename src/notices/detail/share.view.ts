import type { NoticeDetail } from '#types/notices';
import { NOTICE_KIND_LABELS } from '#types/notices.labels';
import { detailUrl } from '../notices.urls';

type Picture = { url: string; words: string };

/** The first picture of the text that can be shown; `null`: there is none. */
export const firstPicture = ({ blocks, files }: Pick<NoticeDetail, 'blocks' | 'files'>): Picture | null => {
  const picture = blocks.find((block) => block.kind === 'picture');
  const url = files.find(({ fileId }) => fileId === picture?.file)?.url;
  return picture && url ? { url, words: picture.alt } : null;
};

/** The card in WeChat: what it is and about what, with its first picture; WeChat draws the page where there is none. */
export function shareCard(notice: NoticeDetail | null): { title: string; path?: string; imageUrl?: string } {
  if (!notice) return { title: '社区信息' };
  const picture = firstPicture(notice);
  return {
    title: `【${NOTICE_KIND_LABELS[notice.kind]}】${notice.title}`,
    path: detailUrl(notice.id),
    ...(picture ? { imageUrl: picture.url } : {}),
  };
}
