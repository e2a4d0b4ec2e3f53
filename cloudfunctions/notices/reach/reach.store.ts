import { rangeInside } from '#kernel/territory';
import { type Collection, MOST_VALUES } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import { type CollectionDeclaration, chained, WAKE_INDEX } from '#platform/slice';
import type { NoticeId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Documents, index, type Page } from '../notices.store';
import type { RoundDocument } from './round.state';
import { COUNTED, type Counted, type ReadDocument, type SheetDocument } from './sheet.state';

export const REACH = 'notices_reach';
const ROUNDS = 'notices_rounds';

/**
 * Receipts and sheets of a notice lie side by side, building by building: one range tells all of a grid. Who says to
 * have knocked at a door cannot unsay it: the visits of a sheet are its history.
 */
export const reachCollection = chained<SheetDocument>({
  name: REACH,
  chain: { field: 'visits', territoryOf: ({ building }) => building },
  indexes: [
    index('notice', ['notice', 1], ['building', 1], ['_id', 1]),
    index('person', ['person', 1], ['at', -1], ['_id', -1]),
    index('people', ['people.person', 1], ['_id', 1]),
    WAKE_INDEX,
  ],
});
export const roundsCollection: CollectionDeclaration = {
  name: ROUNDS,
  indexes: [WAKE_INDEX],
};

export const sheetsOf = (ports: Documents): Collection<SheetDocument> =>
  ports.collection<SheetDocument>(reachCollection);
export const roundsOf = (ports: Documents): Collection<RoundDocument> =>
  ports.collection<RoundDocument>(ROUNDS);

export const sheetId = (notice: NoticeId, building: TerritoryId): string => `${notice}.${building}`;

/** What lists need of a sheet, without the messages themselves, and of a receipt. */
const LISTED = ['kind', 'building', 'household', 'label', 'households', 'doors', 'visits'] as const;
export type ListedSheet = Pick<
  SheetDocument,
  'kind' | 'building' | 'label' | 'households' | 'doors' | 'visits'
>;
export type ListedRead = Pick<ReadDocument, 'kind' | 'building' | 'household'>;

// a grid has some three hundred households, and a receipt for each of their people who read it
const PAGE = 1000;

/** Everything known of one grid or building, in the order of the buildings; one trip for a thousand. */
export const reachWithin = async (
  ports: Documents,
  notice: NoticeId,
  within: TerritoryId,
): Promise<(ListedSheet | ListedRead)[]> => {
  const store = ports.collection<SheetDocument | ReadDocument>(REACH);
  const found: (SheetDocument | ReadDocument)[] = [];
  for (;;) {
    const last = found.at(-1);
    const page = await store.find({
      where: { notice, building: { gte: within, lt: rangeInside(within).to } },
      orderBy: [
        ['building', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE,
      after: last && [last.building, last._id],
      // two kinds lie side by side, each with some of them
      paths: LISTED,
    });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
};

type Counts = Map<string, Record<Counted, number>>;

/** The counts of every building, made of the receipts and sheets themselves; one trip for a thousand buildings. */
export const countReach = async (ports: Documents, notice: NoticeId): Promise<Counts> => {
  const counts: Counts = new Map();
  let last: string | undefined;
  for (;;) {
    const where = last === undefined ? { notice } : { notice, building: { gt: last } };
    const page = await sheetsOf(ports).sumBy(where, 'building', COUNTED);
    for (const [building, count] of page) counts.set(building, count);
    if (page.size < MOST_VALUES) return counts;
    last = [...page.keys()].at(-1);
  }
};

/** Every sheet that holds this person, of a notice or of a digest. */
export const findSheetsWith = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<SheetDocument>> =>
  findPage(sheetsOf(ports), { where: { 'people.person': person }, orderBy: [['_id', 'asc']], limit }, cursor);

export const dueRounds = (ports: Documents, now: Instant, limit: number): Promise<RoundDocument[]> =>
  roundsOf(ports).find({
    where: { wakeAt: { lte: now } },
    orderBy: [
      ['wakeAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
