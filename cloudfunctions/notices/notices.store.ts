import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { NoticeId } from '#types/ids';
import { PUBLISHER_KEYS } from '../community/community.public';
import type { NoticeDocument } from './notice/notice.state';

export type Documents = Pick<Ports, 'collection'>;
export type Page = { cursor: string | null; limit: number };

const NOTICES = 'notices';

export const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query on notices, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const noticesCollection = chained<NoticeDocument>({
  name: NOTICES,
  chain: { field: 'timeline', territoryOf: ({ within }) => within },
  indexes: [
    index('feed', ['feedKeys', 1], ['pinnedRank', -1], ['publishedAt', -1], ['_id', -1]),
    index('search', ['searchKeys', 1], ['publishedAt', -1], ['_id', -1]),
    index('desk', ['deskKeys', 1], ['changedAt', -1], ['_id', -1]),
    index('publisher', ...PUBLISHER_KEYS),
    index('digest', ['digest', 1], ['_id', 1]),
    index('tell', ['tellAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const noticesOf = (ports: Documents): Collection<NoticeDocument> =>
  ports.collection<NoticeDocument>(noticesCollection);

export const loadNotice = async (ask: {
  ports: Documents;
  input: { noticeId: NoticeId };
}): Promise<{ document: NoticeDocument } | null> => {
  const document = await noticesOf(ask.ports).load(ask.input.noticeId);
  return document && { document };
};
