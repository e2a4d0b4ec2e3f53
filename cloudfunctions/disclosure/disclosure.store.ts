import type { Collection } from '#platform/documents';
import type { Order } from '#platform/find';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { DisclosureClass } from '#types/disclosure.labels';
import type { ItemId, ObjectionId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { PUBLISHER_KEYS } from '../community/community.public';
import type { ItemDocument } from './item/item.state';
import type { ObjectionDocument } from './objection/objection.state';

type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

export const itemsCollection = chained<ItemDocument>({
  name: 'disclosure_items',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    { ...index('slot', ['slot', 1]), unique: true },
    index('listed', ['listed', 1], ['publishedAt', -1], ['_id', -1]),
    index('listed_class', ['listed', 1], ['class', 1], ['publishedAt', -1], ['_id', -1]),
    index('desk', ['desks', 1], ['changedAt', -1], ['_id', -1]),
    index('publisher', ...PUBLISHER_KEYS),
    WAKE_INDEX,
  ],
});

export const objectionsCollection = chained<ObjectionDocument>({
  name: 'disclosure_objections',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    index('item', ['itemId', 1], ['at', -1], ['_id', -1]),
    index('author', ['authorId', 1], ['at', -1], ['_id', -1]),
    index('queue', ['queue', 1], ['sortAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const itemsOf = (ports: Documents): Collection<ItemDocument> =>
  ports.collection<ItemDocument>(itemsCollection);
export const objectionsOf = (ports: Documents): Collection<ObjectionDocument> =>
  ports.collection<ObjectionDocument>(objectionsCollection);

export const loadItem = async (ask: {
  ports: Documents;
  input: { itemId: ItemId };
}): Promise<{ document: ItemDocument } | null> => {
  const document = await itemsOf(ask.ports).load(ask.input.itemId);
  return document && { document };
};

export const loadObjection = async (ask: {
  ports: Documents;
  input: { objectionId: ObjectionId };
}): Promise<{ document: ObjectionDocument } | null> => {
  const document = await objectionsOf(ask.ports).load(ask.input.objectionId);
  return document && { document };
};

/** The items that account for these months and quarters, in one trip. */
export const findSlots = (ports: Documents, slots: readonly string[]): Promise<ItemDocument[]> =>
  itemsOf(ports).find({ where: { slot: { in: slots } }, limit: slots.length });

const newest = (field: string): Order[] => [
  [field, 'desc'],
  ['_id', 'desc'],
];

export const findListed = (
  ports: Documents,
  listed: TerritoryId,
  one: DisclosureClass | null,
  { cursor, limit }: Page,
): Promise<Paged<ItemDocument>> =>
  findPage(
    itemsOf(ports),
    {
      where: one === null ? { listed } : { listed, class: one },
      orderBy: newest('publishedAt'),
      limit,
    },
    cursor,
  );

export const findAtDesk = (
  ports: Documents,
  desk: string,
  { cursor, limit }: Page,
): Promise<Paged<ItemDocument>> =>
  findPage(itemsOf(ports), { where: { desks: desk }, orderBy: newest('changedAt'), limit }, cursor);

export const findUnder = (
  ports: Documents,
  itemId: ItemId,
  { cursor, limit }: Page,
): Promise<Paged<ObjectionDocument>> =>
  findPage(objectionsOf(ports), { where: { itemId }, orderBy: newest('at'), limit }, cursor);

export const findMine = (
  ports: Documents,
  authorId: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<ObjectionDocument>> =>
  findPage(objectionsOf(ports), { where: { authorId }, orderBy: newest('at'), limit }, cursor);

/** Those due first. */
export const findQueued = (
  ports: Documents,
  queue: string,
  { cursor, limit }: Page,
): Promise<Paged<ObjectionDocument>> =>
  findPage(
    objectionsOf(ports),
    {
      where: { queue },
      orderBy: [
        ['sortAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );
