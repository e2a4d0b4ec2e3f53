import type { Collection } from '#platform/documents';
import type { Find } from '#platform/find';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import type { ActivityId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Activity } from './activity/activity.state';

type Documents = Pick<Ports, 'collection'>;
type Page = { cursor: string | null; limit: number };

const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query below, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const activitiesCollection = chained<Activity>({
  name: 'activities',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    // nobody takes two places at one time: the database refuses the second
    { ...index('claims', ['claims', 1]), unique: true },
    index('place', ['within', 1], ['shelf', 1], ['startsAt', 1], ['_id', 1]),
    index('person', ['people', 1], ['startsAt', -1], ['_id', -1]),
    index('leader', ['leaders', 1], ['startsAt', -1], ['_id', -1]),
    index('chore', ['choreAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const activitiesOf = (ports: Documents): Collection<Activity> =>
  ports.collection<Activity>(activitiesCollection);

/** For leaders and the clock: whole, with everybody in it. */
export const loadWhole = async (ask: {
  ports: Documents;
  input: { activityId: ActivityId };
}): Promise<{ document: Activity } | null> => {
  const document = await activitiesOf(ask.ports).load(ask.input.activityId);
  return document && { document };
};

/** What one person reads of an activity; of the roll only themselves, so that it costs the same however many are in. */
const SEEN = [
  ...['rev', 'keys', 'title', 'words', 'kind', 'place', 'posts', 'dangerous', 'risks', 'safeguards'],
  ...['radius', 'cancelHours', 'offerHours', 'waitingPlaces', 'repeat', 'team', 'leaders', 'leader'],
  ...['socialWorker', 'community', 'state', 'edition', 'changedRev', 'startsAt', 'endsAt', 'closedAt'],
  ...['timeline', 'taken', 'queues', 'shelf'],
];
const seenBy = (person: PersonId): string[] => [...SEEN, `roll.${person}`, `boxes.${person}`];

/** The parts that were left out are empty, which is what a decision about one person may know of them. */
const partly = (activity: Activity): Activity => ({
  ...activity,
  roll: activity.roll ?? {},
  boxes: activity.boxes ?? {},
  people: [],
  claims: [],
  outbox: [],
});

const find = async (ports: Documents, query: Find, person: PersonId): Promise<Activity[]> =>
  (await activitiesOf(ports).find({ ...query, paths: seenBy(person) })).map(partly);

export const loadFor = async (
  ports: Documents,
  activityId: ActivityId,
  person: PersonId,
): Promise<{ document: Activity } | null> => {
  const [document] = await find(ports, { where: { _id: activityId }, limit: 1 }, person);
  return document ? { document } : null;
};

/** By the beginning of its id, as a code at the gate has room for. Ten of 32 signs never name two in practice. */
export const loadByPrefix = async (
  ports: Documents,
  prefix: string,
  person: PersonId,
): Promise<{ document: Activity } | null> => {
  const where = { _id: { gte: prefix, lt: `${prefix}~` } };
  const found = await find(ports, { where, orderBy: [['_id', 'asc']], limit: 2 }, person);
  const [document] = found;
  return document && found.length === 1 ? { document } : null;
};

const pageFor = (
  ports: Documents,
  query: Parameters<typeof findPage>[1],
  cursor: string | null,
  person: PersonId,
) => findPage<Activity>({ find: (paged) => find(ports, paged, person) }, query, cursor);

/** What begins from then on, the soonest first. */
export const findOpenIn = (
  ports: Documents,
  { within, from, cursor, limit }: Page & { within: TerritoryId; from: Instant },
  person: PersonId,
): Promise<Paged<Activity>> =>
  pageFor(
    ports,
    {
      where: { within, shelf: 'open', startsAt: { gte: from } },
      orderBy: [
        ['startsAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
    person,
  );

/** What is planned there and not published yet, the soonest first; whoever wrote it need not lead it. */
export const findDraftsIn = (
  ports: Documents,
  within: TerritoryId,
  { cursor, limit }: Page,
  person: PersonId,
): Promise<Paged<Activity>> =>
  pageFor(
    ports,
    {
      where: { within, shelf: 'draft' },
      orderBy: [
        ['startsAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
    person,
  );

const newestOf = (field: 'people' | 'leaders', person: PersonId, limit: number) => ({
  where: { [field]: person },
  orderBy: [
    ['startsAt', 'desc'],
    ['_id', 'desc'],
  ] as const,
  limit,
});

export const findMine = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Activity>> => pageFor(ports, newestOf('people', person, limit), cursor, person);

export const findLed = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Activity>> => pageFor(ports, newestOf('leaders', person, limit), cursor, person);

/** Everything these people were in that began in that time. */
export const findAround = (
  ports: Documents,
  people: readonly PersonId[],
  { from, until }: { from: Instant; until: Instant },
  limit: number,
): Promise<Activity[]> =>
  activitiesOf(ports).find({ where: { people: { in: people }, startsAt: { gte: from, lte: until } }, limit });

export const findChores = (ports: Documents, now: Instant, limit: number): Promise<Activity[]> =>
  activitiesOf(ports).find({
    where: { choreAt: { lte: now } },
    orderBy: [
      ['choreAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
