import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { PersonId, WishId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { WishKind, WishQueue } from '#types/wishes.labels';
import { MINE, type MineRow, QUEUED, type QueuedRow, SHOWN, type ShownRow } from './view/rows.view';
import { queueKey, shelfKey } from './wish/index-fields.state';
import type { Wish } from './wish/wish.state';

type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query below, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const wishesCollection = chained<Wish>({
  name: 'wishes',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    // one person has so many open at a time: the database refuses one more in the same place
    { ...index('slots', ['slots', 1]), unique: true },
    index('shelf', ['shelfKeys', 1], ['sortAt', 1], ['_id', 1]),
    index('desk', ['deskKeys', 1], ['askedAt', 1], ['_id', 1]),
    index('mine', ['mine', 1], ['changedAt', -1], ['_id', -1]),
    index('parties', ['parties', 1], ['_id', 1]),
    index('count', ['countAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const wishesOf = (ports: Documents): Collection<Wish> => ports.collection<Wish>(wishesCollection);

export const loadWish = async (ask: {
  ports: Documents;
  input: { wishId: WishId };
}): Promise<{ document: Wish } | null> => {
  const document = await wishesOf(ask.ports).load(ask.input.wishId);
  return document && { document };
};

/** What waits for a neighbour, the soonest needed first. */
export const findOnShelf = (
  ports: Documents,
  { within, kind, cursor, limit }: Page & { within: TerritoryId; kind: WishKind | null },
): Promise<Paged<ShownRow>> =>
  findPage(
    wishesOf(ports).only(SHOWN),
    {
      where: { shelfKeys: shelfKey(kind, within) },
      orderBy: [
        ['sortAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

/** The longest waiting first. */
export const findQueued = (
  ports: Documents,
  { within, queue, cursor, limit }: Page & { within: TerritoryId; queue: WishQueue },
): Promise<Paged<QueuedRow>> =>
  findPage(
    wishesOf(ports).only(QUEUED),
    {
      where: { deskKeys: queueKey(queue, within) },
      orderBy: [
        ['askedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

export const findMine = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<MineRow>> =>
  findPage(
    wishesOf(ports).only(MINE),
    {
      where: { mine: person },
      orderBy: [
        ['changedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );

/** Everything that holds or held something of this person. */
export const findPartyTo = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Wish>> =>
  findPage(wishesOf(ports), { where: { parties: person }, orderBy: [['_id', 'asc']], limit }, cursor);

/** Help that was confirmed and that nobody has counted as service yet, the oldest first. */
export const findUncounted = (ports: Documents, now: Instant, limit: number): Promise<Wish[]> =>
  wishesOf(ports).find({
    where: { countAt: { lte: now } },
    orderBy: [
      ['countAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
