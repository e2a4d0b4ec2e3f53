import type { Ports } from '#platform/ports';
import type { NoticeId } from '#types/ids';
import type { NoticeDetail } from '#types/notices';
import { isPublic } from './notice/notice.policy';
import { detailOf, filesOf } from './notice/notice.view';
import { noticesOf } from './notices.store';
import { sendReplies } from './questions/send-replies';
import { openRounds } from './wake/open-rounds';
import { tellPeople } from './wake/tell-people';
import { wakeNotices } from './wake/wake-notices';

/** What other slices may use of notices. */
export { newestUrgent } from './feed/newest-urgent';
export { forgetNeighbour } from './forget-neighbour';
export { noticesCollections } from './notices.collections';
export { takeBackNotices } from './wake/take-back-notices';

/** What the clock does for notices, in this order: what is due becomes public before anybody is told of it. */
export const NOTICE_WAKERS = [wakeNotices, openRounds, tellPeople, sendReplies] as const;

/** As everybody may read it, with links to its pictures; `null`: it was never published, or is withdrawn. */
export const loadPublished = async (
  ports: Pick<Ports, 'collection' | 'files'>,
  id: NoticeId,
): Promise<Omit<NoticeDetail, 'link'> | null> => {
  const notice = await noticesOf(ports).load(id);
  if (!notice || !isPublic(notice) || notice.status === 'withdrawn') return null;
  const links = await ports.files.links(filesOf(notice));
  return detailOf(notice, [], links);
};
