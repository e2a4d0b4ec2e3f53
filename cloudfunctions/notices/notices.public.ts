import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { NoticeId } from '#types/ids';
import type { NoticeDetail, NoticeSummary } from '#types/notices';
import type { Instant } from '#types/time';
import { findFeed } from './feed/feed.store';
import { standingOf } from './feed/standing';
import { isPublic } from './notice/notice.policy';
import { detailOf, filesOf, summaryOf } from './notice/notice.view';
import { noticesOf } from './notices.store';
import { sendReplies } from './questions/send-replies';
import { openRounds } from './wake/open-rounds';
import { tellPeople } from './wake/tell-people';
import { wakeNotices } from './wake/wake-notices';
import { withdrawStopped } from './wake/withdraw-stopped';

/** What other slices may use of notices. */
export { forgetNeighbour } from './forget-neighbour';
export { noticesCollections } from './notices.collections';

/** What the clock does for notices, in this order: a stopped account's are gone before anybody is told of them. */
export const NOTICE_WAKERS = [withdrawStopped, wakeNotices, openRounds, tellPeople, sendReplies] as const;

/** As everybody may read it, with links to its pictures; `null`: it was never published, or is withdrawn. */
export const loadPublished = async (
  ports: Pick<Ports, 'collection' | 'files'>,
  id: NoticeId,
): Promise<NoticeDetail | null> => {
  const notice = await noticesOf(ports).load(id);
  if (!notice || !isPublic(notice) || notice.status === 'withdrawn') return null;
  const links = await ports.files.links(filesOf(notice));
  return detailOf(notice, [], links);
};

/** The newest urgent notice that concerns somebody, in one trip. */
export const newestUrgentFor = async (
  ports: Pick<Ports, 'collection'>,
  person: Person | null,
  now: Instant,
): Promise<NoticeSummary | null> => {
  const page = { cursor: null, limit: 1 };
  const { items } = await findFeed(ports, standingOf(person, null, now), 'urgent', page);
  const [newest] = items.filter(({ expiresAt }) => expiresAt === null || now < expiresAt);
  return newest ? summaryOf(newest, new Map()) : null;
};
