import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import { chained } from '#platform/slice';
import type { PersonId, SheetId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Documents, index, type Page, recordsOf } from '../hours.store';
import type { HoursRecord } from '../record/record.state';
import type { Sheet } from './sheet.state';

export const sheetsCollection = chained<Sheet>({
  name: 'hours_sheets',
  chain: { field: 'timeline', territoryOf: ({ community }) => community },
  indexes: [index('person', ['person', 1], ['issuedAt', -1], ['_id', -1])],
});

export const sheetsOf = (ports: Documents): Collection<Sheet> => ports.collection<Sheet>(sheetsCollection);

export const loadSheet = async (ask: {
  ports: Documents;
  input: { sheetId: SheetId };
}): Promise<{ document: Sheet } | null> => {
  const document = await sheetsOf(ask.ports).load(ask.input.sheetId);
  return document && { document };
};

export const findSheets = (
  ports: Documents,
  person: PersonId,
  { cursor, limit }: Page,
): Promise<Paged<Sheet>> =>
  findPage(
    sheetsOf(ports),
    {
      where: { person },
      orderBy: [
        ['issuedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit,
    },
    cursor,
  );

const covers = (sheet: Sheet, { community, day }: HoursRecord): boolean =>
  sheet.community === community && sheet.from <= day && day <= sheet.until;

/** What the records behind a sheet say now: those that were there when it was issued. */
const countAgain = async (
  ports: Documents,
  { person, community, from, until, issuedAt }: Sheet,
): Promise<number> => {
  const where = { person, community, day: { gte: from, lte: until }, recordedAt: { lte: issuedAt } };
  const sums = await recordsOf(ports).sumBy(where, 'person', ['minutes']);
  return sums.get(person)?.minutes ?? 0;
};

const markIfOutdated = async (ports: Documents, sheet: Sheet, now: Instant): Promise<boolean> =>
  (await countAgain(ports, sheet)) === sheet.minutes ||
  sheetsOf(ports).replace(sheet, { ...sheet, rev: sheet.rev + 1, changedAt: now });

const PAGE = 50;

/**
 * Marks the sheets that no longer say what these corrected records, all of one person, say. `false`: somebody was
 * changing one of them, so it has to be asked again.
 */
export const markChanged = async (
  ports: Documents,
  corrected: readonly HoursRecord[],
  now: Instant,
): Promise<boolean> => {
  const [first] = corrected;
  if (!first) return true;
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Paged<Sheet> = await findSheets(ports, first.person, { cursor, limit: PAGE });
    const behind = page.items.filter(
      (sheet) => sheet.changedAt === null && corrected.some((record) => covers(sheet, record)),
    );
    const done = await Promise.all(behind.map((sheet) => markIfOutdated(ports, sheet, now)));
    all &&= done.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
