import { contains, pairsOf } from '#kernel/word-pairs';
import { findPage, type Paged } from '#platform/paging';
import type { NoticeKind } from '#types/notices.labels';
import { keysFor, type Standing } from '../notice/audience.state';
import { searchKey } from '../notice/index-fields.state';
import { type NoticeRow, ROW_FIELDS } from '../notice/notice.view';
import { type Documents, noticesOf, type Page } from '../notices.store';
import { scopesOf } from './standing';

const NOTHING = { items: [], next: null };

/** Pinned ones first, then the newest: one key of the index for each place and group somebody belongs to. */
export const findByKeys = (
  ports: Documents,
  keys: readonly string[],
  { cursor, limit }: Page,
): Promise<Paged<NoticeRow>> =>
  keys.length === 0
    ? Promise.resolve(NOTHING)
    : findPage(
        noticesOf(ports).only(ROW_FIELDS),
        {
          where: { feedKeys: { in: keys } },
          orderBy: [
            ['pinnedRank', 'desc'],
            ['publishedAt', 'desc'],
            ['_id', 'desc'],
          ],
          limit,
        },
        cursor,
      );

export const findFeed = (
  ports: Documents,
  standing: Standing,
  kind: NoticeKind | null,
  page: Page,
): Promise<Paged<NoticeRow>> => findByKeys(ports, keysFor(standing, kind), page);

/**
 * The index leads to everything said there with the first two letters; the rest of the words, and whom it concerns, are
 * seen on the rows.
 */
export const search = async (
  ports: Documents,
  standing: Standing,
  { words, kind }: { words: string; kind: NoticeKind | null },
  { cursor, limit }: Page,
): Promise<Paged<NoticeRow>> => {
  const [pair] = pairsOf(words, 1);
  const scopes = scopesOf(standing);
  if (pair === undefined || scopes.length === 0) return NOTHING;
  const found = await findPage(
    noticesOf(ports).only([...ROW_FIELDS, 'feedKeys']),
    {
      where: { searchKeys: { in: scopes.map((scope) => searchKey(scope, pair)) } },
      orderBy: [
        ['publishedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );
  const mine = new Set(keysFor(standing, kind));
  const items = found.items.filter(
    ({ feedKeys, searchText }) => feedKeys.some((key) => mine.has(key)) && contains(searchText, words),
  );
  return { items, next: found.next };
};
