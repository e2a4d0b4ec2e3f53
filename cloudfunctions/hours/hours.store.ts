import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, type Index, WAKE_INDEX } from '#platform/slice';
import { MAX_RECORD_ROWS } from '#types/hours.labels';
import type { ActivityId, PersonId, RecordId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { type HoursRecord, type Listed, SHOWN } from './record/record.state';

export type Documents = Pick<Ports, 'collection'>;
export type Page = { cursor: string | null; limit: number };

export const index = (name: string, ...keys: Index['keys']): Index => ({ name, keys });

/** Every query on records, and no other, has its index; `_id` ends each so that a page's cursor is exact. */
export const recordsCollection = chained<HoursRecord>({
  name: 'hours',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [
    index('person', ['person', 1], ['startsAt', -1], ['_id', -1]),
    index('period', ['person', 1], ['community', 1], ['day', -1], ['_id', -1]),
    index('activity', ['activity', 1], ['_id', 1]),
    index('ledger', ['within', 1], ['day', 1], ['_id', 1]),
    index('desk', ['within', 1], ['desk', 1], ['startsAt', -1], ['_id', -1]),
    index('tally', ['tallyAt', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});

export const recordsOf = (ports: Documents): Collection<HoursRecord> =>
  ports.collection<HoursRecord>(recordsCollection);

export const loadRecord = async (ask: {
  ports: Documents;
  input: { recordId: RecordId };
}): Promise<{ document: HoursRecord } | null> => {
  const document = await recordsOf(ask.ports).load(ask.input.recordId);
  return document && { document };
};

const listed = (ports: Documents) => recordsOf(ports).only(SHOWN);

const LATEST = [
  ['startsAt', 'desc'],
  ['_id', 'desc'],
] as const;

export const findMine = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Listed>> => findPage(listed(ports), { where: { person }, orderBy: LATEST, limit }, cursor);

export const findOfActivity = (
  ports: Documents,
  activity: ActivityId,
  { cursor, limit }: Page,
): Promise<Paged<Listed>> =>
  findPage(listed(ports), { where: { activity }, orderBy: [['_id', 'asc']], limit }, cursor);

export const findOpen = (
  ports: Documents,
  within: TerritoryId,
  { cursor, limit }: Page,
): Promise<Paged<Listed>> =>
  findPage(listed(ports), { where: { within, desk: 'open' }, orderBy: LATEST, limit }, cursor);

type Period = { from: Day; until: Day };

const A_TRIP = 1000;

/**
 * What was served there in that time, the earliest first: one trip for each thousand, one for what a community serves in
 * a month. `null`: more than a table holds.
 */
export const findServed = async (
  ports: Documents,
  { within, from, until }: Period & { within: TerritoryId },
): Promise<Listed[] | null> => {
  const rows: Listed[] = [];
  for (;;) {
    const last = rows.at(-1);
    const page = await listed(ports).find({
      where: { within, day: { gte: from, lte: until } },
      orderBy: [
        ['day', 'asc'],
        ['_id', 'asc'],
      ],
      limit: A_TRIP,
      after: last && [last.day, last._id],
    });
    rows.push(...page);
    if (rows.length > MAX_RECORD_ROWS) return null;
    if (page.length < A_TRIP) return rows;
  }
};

/** What one community recorded of one person, the latest first. */
export const findPeriod = (
  ports: Documents,
  { person, community, from, until }: Period & { person: PersonId; community: TerritoryId },
  limit: number,
): Promise<Listed[]> =>
  listed(ports).find({
    where: { person, community, day: { gte: from, lte: until } },
    orderBy: [
      ['day', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  });

/** Recorded or corrected since the totals were counted, the longest waiting first. */
export const findToTally = (ports: Documents, now: Instant, limit: number): Promise<HoursRecord[]> =>
  recordsOf(ports).find({
    where: { tallyAt: { lte: now } },
    orderBy: [
      ['tallyAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
