import { ancestorAt } from '#kernel/territory';
import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import { chained, WAKE_INDEX } from '#platform/slice';
import type { TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { CHORE_INDEX, type Documents, index, insideOf, type Page } from '../topics.store';
import type { DoorsDocument } from './door.state';

export const doorsCollection = chained<DoorsDocument>({
  name: 'topics_doors',
  chain: { field: 'timeline', territoryOf: ({ building }) => ancestorAt(building, 'community') },
  indexes: [
    index('open', ['open', 1], ['building', 1], ['_id', 1]),
    index('topic', ['topic', 1], ['building', 1], ['_id', 1]),
    CHORE_INDEX,
    WAKE_INDEX,
  ],
});

export const doorsOf = (ports: Documents): Collection<DoorsDocument> =>
  ports.collection<DoorsDocument>(doorsCollection);

/** What the list shows; the visits and their words stay where they are. */
const LISTED = ['topic', 'title', 'building', 'label', 'households', 'doors'] as const;
export type ListedDoors = Pick<DoorsDocument, (typeof LISTED)[number] | '_id'>;

/** Building by building; of one topic, or of all that are open. */
export const findDoors = (
  ports: Documents,
  topic: TopicId | null,
  within: TerritoryId,
  { cursor, limit }: Page,
): Promise<Paged<ListedDoors>> =>
  findPage(
    doorsOf(ports).only(LISTED),
    {
      where: { ...(topic === null ? { open: 1 } : { topic }), building: insideOf(within) },
      orderBy: [
        ['building', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );
