import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import type { CollectionDeclaration } from '#platform/slice';
import type { TerritoryId } from '#types/territory';
import type { Day } from '#types/time';
import type { Anchor, Chain } from './anchor.state';
import type { AnchorDay } from './anchor-day.state';

type Documents = Pick<Ports, 'collection'>;

export const ANCHORS = 'audit_anchors';
export const DAYS = 'audit_days';

export const anchorCollections: readonly CollectionDeclaration[] = [
  {
    name: ANCHORS,
    indexes: [
      {
        name: 'territory_number',
        keys: [
          ['territory', 1],
          ['number', 1],
        ],
        unique: true,
      },
      {
        name: 'territory_day_number',
        keys: [
          ['territory', 1],
          ['day', 1],
          ['number', 1],
        ],
      },
      {
        name: 'day_id',
        keys: [
          ['day', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'ids_at_id',
        keys: [
          ['ids', 1],
          ['at', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: DAYS, indexes: [] },
];

export const anchorsOf = (ports: Documents): Collection<Anchor> => ports.collection<Anchor>(ANCHORS);
export const daysOf = (ports: Documents): Collection<AnchorDay> => ports.collection<AnchorDay>(DAYS);

export const lastAnchor = async (ports: Documents, territory: TerritoryId): Promise<Anchor | null> => {
  const [last] = await anchorsOf(ports).find({
    where: { territory },
    orderBy: [['number', 'desc']],
    limit: 1,
  });
  return last ?? null;
};

export const anchorNumbered = async (
  ports: Documents,
  territory: TerritoryId,
  number: number,
): Promise<Anchor | null> => {
  const [found] = await anchorsOf(ports).find({ where: { territory, number }, limit: 1 });
  return found ?? null;
};

/** The last anchors that hold this document, wherever it belonged then; the newest first. */
export const anchorsHolding = (ports: Documents, id: string, limit: number): Promise<Anchor[]> =>
  anchorsOf(ports).find({
    where: { ids: id },
    orderBy: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  });

/** The recorded acts by which documents of these ids were removed. */
export const removalsOf = (ports: Documents, ids: readonly string[], limit: number): Promise<Anchor[]> =>
  anchorsOf(ports).find({ where: { ids: { in: ids }, kind: 'removal' }, limit });

/** In the order of their numbers; `after`: day and number of the last one seen. */
export const anchorsBetween = (
  ports: Documents,
  territory: TerritoryId,
  { from, until }: { from: Day; until: Day },
  after: readonly [Day, number] | null,
  limit: number,
): Promise<Anchor[]> =>
  anchorsOf(ports).find({
    where: { territory, day: { gte: from, lte: until } },
    orderBy: [
      ['day', 'asc'],
      ['number', 'asc'],
    ],
    limit,
    after: after ?? undefined,
  });

/** In the order in which the day's seal counts them. */
export const anchorsOfDay = (
  ports: Documents,
  day: Day,
  after: string | null,
  limit: number,
): Promise<Anchor[]> =>
  anchorsOf(ports).find({
    where: { day },
    orderBy: [['_id', 'asc']],
    limit,
    after: after === null ? undefined : [after],
  });

/** The newest first. */
export const lastDays = (ports: Documents, until: Day, limit: number): Promise<AnchorDay[]> =>
  daysOf(ports).find({ where: { _id: { lte: until } }, orderBy: [['_id', 'desc']], limit });

/** Chains that were sealed on a day or later, together with others of their territory. */
export const sealedSince = (
  ports: Documents,
  collection: string,
  since: Day | '',
  after: readonly string[] | null,
  limit: number,
): Promise<Chain[]> =>
  ports
    .collection<Chain>(collection)
    .only(['rev', 'seals', 'sealedOn'])
    .find({
      where: { sealedOn: { gte: since } },
      orderBy: [
        ['sealedOn', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
      after: after ?? undefined,
    });

/** Whole documents whose last seal is older than that day, the oldest first. */
export const expiredChains = (
  ports: Documents,
  collection: string,
  before: Day,
  after: readonly string[] | null,
  limit: number,
): Promise<Chain[]> =>
  ports.collection<Chain>(collection).find({
    where: { sealedOn: { gte: '', lt: before } },
    orderBy: [
      ['sealedOn', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
    after: after ?? undefined,
  });

/** Unless something happened to one of them meanwhile. Answers how many. */
export const removeExpired = (
  ports: Documents,
  collection: string,
  before: Day,
  ids: readonly string[],
): Promise<number> =>
  ports.collection<Chain>(collection).removeAll({ _id: { in: ids }, sealedOn: { lt: before } });

/** With their histories, to be checked. */
export const chainsById = async (
  ports: Documents,
  collection: string,
  field: string,
  ids: readonly string[],
): Promise<Map<string, Chain>> => {
  const found = await ports.collection<Chain>(collection).find({
    where: { _id: { in: ids } },
    limit: ids.length,
    paths: ['rev', 'seals', 'sealedOn', field],
  });
  return new Map(found.map((chain) => [chain._id, chain]));
};
