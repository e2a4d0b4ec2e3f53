import type { NoticeSummary } from '#types/notices';
import type { Instant } from '#types/time';
import type { Standing } from '../notice/audience.state';
import type { Documents } from '../notices.store';
import { findFeed } from './feed.store';

/** Withdrawn and pinned ones may stand before the newest. */
const LOOKED_AT = 5;

/** The newest urgent notice that is in force there, in one trip. */
export const newestUrgent = async (
  ports: Documents,
  standing: Standing,
  now: Instant,
): Promise<Pick<NoticeSummary, 'id' | 'title' | 'from' | 'publishedAt'> | null> => {
  const { items } = await findFeed(ports, standing, 'urgent', { cursor: null, limit: LOOKED_AT });
  const [newest] = items
    .filter(({ status, expiresAt }) => status === 'published' && (expiresAt === null || now < expiresAt))
    .sort((one, other) => ((one.publishedAt ?? '') < (other.publishedAt ?? '') ? 1 : -1));
  if (!newest) return null;
  const { _id, title, label, publishedAt } = newest;
  return { id: _id, title, from: label, publishedAt };
};
