import type { Collection } from '#platform/documents';
import type { Order } from '#platform/find';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { CHORE_INDEX, type Documents, index } from '../topics.store';
import type { SupportDocument } from './support.state';

export const supportsCollection = {
  name: 'topics_supports',
  indexes: [
    index('topic', ['topic', 1], ['building', 1], ['_id', 1]),
    index('person', ['by', 1], ['topic', 1], ['_id', 1]),
    CHORE_INDEX,
  ],
};

export const supportsOf = (ports: Documents): Collection<SupportDocument> =>
  ports.collection<SupportDocument>(supportsCollection.name);

export const hasSupported = async (ports: Documents, by: PersonId, topic: TopicId): Promise<boolean> => {
  const found = await supportsOf(ports).find({
    where: { by, topic },
    orderBy: [['_id', 'asc']],
    limit: 1,
  });
  return found.length > 0;
};

export const BY_TOPIC: Order[] = [
  ['topic', 'asc'],
  ['_id', 'asc'],
];

/** More than anybody moves while one topic looks for support. */
const MOST_HOMES = 5;

/** Page by page, whichever household they are of. */
export const findSupporters = (
  ports: Documents,
  topic: TopicId,
  after: readonly [TerritoryId, string] | null,
  limit: number,
): Promise<SupportDocument[]> =>
  supportsOf(ports).find({
    where: { topic },
    orderBy: [
      ['building', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
    after: after ?? undefined,
  });

/** Of these people, who supported it from another home too, further up in the order of the pages. */
export const heardBefore = async (
  ports: Documents,
  topic: TopicId,
  people: readonly PersonId[],
  after: readonly [TerritoryId, string],
): Promise<ReadonlySet<PersonId>> => {
  if (people.length === 0) return new Set();
  const found = await supportsOf(ports).find({
    where: { by: { in: people }, topic },
    limit: people.length * MOST_HOMES,
  });
  const isBefore = ({ building, _id }: SupportDocument): boolean =>
    building < after[0] || (building === after[0] && _id <= after[1]);
  return new Set(found.filter(isBefore).flatMap(({ by }) => by ?? []));
};

/** More doors than any building has. */
const MOST = 500;

export const supportersIn = (
  ports: Documents,
  topic: TopicId,
  building: TerritoryId,
): Promise<SupportDocument[]> =>
  supportsOf(ports).find({
    where: { topic, building },
    orderBy: [['_id', 'asc']],
    limit: MOST,
  });
