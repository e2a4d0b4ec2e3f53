import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import type { EstateId, OrderId, PersonId } from '#types/ids';
import type { OrderStatus } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Box, boxIdOf, voterOf } from './ballot/box.state';
import { type Committee, committeeIdOf } from './committee/committee.state';
import type { Estate, Sums } from './estate/estate.state';
import { noSums } from './estate/estate.state';
import { type Order, queueKey } from './order/order.state';
import { COUNTED, type Mark, markIdOf, sumsOf } from './rating/mark.state';
import { handedInCollection, ordersCollection, registersCollection } from './ratings.collections';
import { quarterOf, yearOf } from './register/spans.state';

export type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

export const estatesOf = (ports: Documents): Collection<Estate> =>
  ports.collection<Estate>(registersCollection);
export const committeesOf = (ports: Documents): Collection<Committee> =>
  ports.collection<Committee>(registersCollection);
export const registersOf = (ports: Documents): Collection<Estate | Committee> =>
  ports.collection<Estate | Committee>(registersCollection);
export const marksOf = (ports: Documents): Collection<Mark> =>
  ports.collection<Mark>(handedInCollection.name);
export const boxesOf = (ports: Documents): Collection<Box> => ports.collection<Box>(handedInCollection.name);
export const ordersOf = (ports: Documents): Collection<Order> => ports.collection<Order>(ordersCollection);

export const loadEstate = async (ask: {
  ports: Documents;
  input: { estateId: EstateId | null };
}): Promise<{ document: Estate } | null> => {
  const document = ask.input.estateId && (await estatesOf(ask.ports).load(ask.input.estateId));
  return document ? { document } : null;
};

export const loadCommittee = async (ask: {
  ports: Documents;
  input: { community: TerritoryId };
}): Promise<{ document: Committee } | null> => {
  const document = await committeesOf(ask.ports).load(committeeIdOf(ask.input.community));
  return document && { document };
};

export const loadOrder = async (ask: {
  ports: Documents;
  input: { orderId: OrderId };
}): Promise<{ document: Order } | null> => {
  const document = await ordersOf(ask.ports).load(ask.input.orderId);
  return document && { document };
};

const MOST_REGISTERS = 200;

const LISTED = [
  ...['kind', 'within', 'label', 'name', 'company', 'manager', 'active', 'buildings', 'households'],
  ...['members', 'round', 'results'],
];

/** All that is rated in a community, in one trip. */
export const findRegisters = (ports: Documents, within: TerritoryId): Promise<(Estate | Committee)[]> =>
  registersOf(ports).find({
    where: { within },
    orderBy: [['_id', 'asc']],
    limit: MOST_REGISTERS,
    paths: LISTED,
  });

/** Of all that is rated in a community, when. */
export const findRounds = (
  ports: Documents,
  within: TerritoryId,
): Promise<Pick<Estate | Committee, '_id' | 'kind' | 'round'>[]> =>
  registersOf(ports)
    .only(['kind', 'round'])
    .find({ where: { within }, orderBy: [['_id', 'asc']], limit: MOST_REGISTERS });

export const findChores = (ports: Documents, now: Instant, limit: number): Promise<(Estate | Committee)[]> =>
  registersOf(ports).find({
    where: { choreAt: { lte: now } },
    orderBy: [
      ['choreAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });

/** Of the box only what concerns one person; the roll of the others stays where it is. */
const BOX_SEEN = ['kind', 'rev', 'within', 'year', 'standing', 'members', 'opensAt', 'closesAt'];

export const loadBoxFor = async (
  ports: Documents,
  { community, person, now }: { community: TerritoryId; person: PersonId; now: Instant },
): Promise<Box | null> => {
  const _id = boxIdOf(community, yearOf(now));
  const paths = [...BOX_SEEN, `roll.${voterOf(_id, person)}`];
  const [box] = await boxesOf(ports).find({ where: { _id }, limit: 1, paths });
  return box ? { ...box, roll: box.roll ?? {} } : null;
};

/** What one person handed in in this quarter and this year, in one trip. */
export const findHandedIn = async (
  ports: Documents,
  { community, person, now }: { community: TerritoryId; person: PersonId; now: Instant },
): Promise<{ mark: Mark | null; voted: boolean }> => {
  const box = boxIdOf(community, yearOf(now));
  const voter = voterOf(box, person);
  const found = await ports.collection<Mark | Box>(handedInCollection.name).find({
    where: { _id: { in: [markIdOf(quarterOf(now), person), box] } },
    limit: 2,
    paths: ['kind', 'estate', 'quarter', `roll.${voter}`],
  });
  return {
    mark: found.find((each): each is Mark => each.kind === 'mark') ?? null,
    voted: found.some((each) => each.kind === 'box' && each.roll?.[voter] !== undefined),
  };
};

export const loadMark = (ports: Documents, person: PersonId, now: Instant): Promise<Mark | null> =>
  marksOf(ports).load(markIdOf(quarterOf(now), person));

const OWN = ['estate', 'quarter', 'scores', 'words', 'at'] as const;
export type OwnMark = Pick<Mark, (typeof OWN)[number] | '_id'>;

export const findOwnMarks = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<OwnMark>> =>
  findPage(marksOf(ports).only(OWN), { where: { person }, orderBy: [['_id', 'asc']], limit }, cursor);

/** `甲花园 · 安心物业公司` by id; no trip for none. */
export const findEstateNames = async (
  ports: Documents,
  ids: readonly EstateId[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const found = await estatesOf(ports)
    .only(['name', 'company'])
    .find({ where: { _id: { in: ids } }, limit: ids.length });
  return new Map(found.map(({ _id, name, company }) => [_id, `${name} · ${company}`]));
};

/** Those of these boxes on whose roll the person is; what stands there does not travel. */
export const findRolls = async (
  ports: Documents,
  ids: readonly string[],
  person: PersonId,
): Promise<Pick<Box, '_id' | 'within' | 'year'>[]> => {
  if (ids.length === 0) return [];
  const lines = ids.map((id) => `roll.${voterOf(id, person)}.key`);
  const found = await boxesOf(ports).find({
    where: { _id: { in: ids } },
    limit: ids.length,
    paths: ['within', 'year', ...lines],
  });
  return found.filter(({ _id, roll }) => roll?.[voterOf(_id, person)] !== undefined);
};

/** Counted where they lie, in one trip. */
export const sumRound = async (ports: Documents, round: string): Promise<Sums> => {
  const sums = await marksOf(ports).sumBy({ round }, 'round', COUNTED);
  const added = sums.get(round);
  return added ? sumsOf(added) : noSums();
};

export const findSpoken = (
  ports: Documents,
  spoken: string,
  { cursor, limit }: Page,
): Promise<Paged<Pick<Mark, '_id' | 'words' | 'scores' | 'held' | 'closesAt'>>> =>
  // in the order of digests, which is nobody's order
  findPage(
    marksOf(ports).only(['words', 'scores', 'held', 'closesAt']),
    { where: { spoken }, orderBy: [['_id', 'asc']], limit },
    cursor,
  );

export const findOrders = (
  ports: Documents,
  { within, queue, cursor, limit }: Page & { within: TerritoryId; queue: OrderStatus },
): Promise<Paged<Order>> => {
  const direction = queue === 'closed' ? 'desc' : 'asc';
  return findPage(
    ordersOf(ports),
    {
      where: { queueKeys: queueKey(queue, within) },
      orderBy: [
        ['sortAt', direction],
        ['_id', direction],
      ],
      limit,
    },
    cursor,
  );
};
