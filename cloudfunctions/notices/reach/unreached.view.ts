import type { OutputOf } from '#types/contract';
import type { TerritoryId } from '#types/territory';
import type { ListedRead, ListedSheet } from './reach.store';
import type { Door, Visit } from './sheet.state';

type Building = OutputOf<'notices.listUnreached'>['buildings'][number];
type Row = Building['doors'][number];

/** `1-302` is 1单元302. */
const roomOf = (household: TerritoryId): string => (household.split('/').at(-1) ?? '').replace('-', '单元');

const visitOf = (visit: Visit | undefined): Row['visit'] =>
  visit ? { result: visit.result, at: visit.at, by: visit.byName, words: visit.words } : null;

/** In the order of the stairs: 1-302 before 1-1001. */
const byStairs = (one: Row, other: Row): number =>
  one.label.localeCompare(other.label, 'zh', { numeric: true });

/** Whom to knock for: nobody there has read it. Those already visited stay on the list with what came of it. */
const unreachedIn = (
  { building, label, households, doors, visits }: ListedSheet,
  read: ReadonlySet<TerritoryId>,
): Building => {
  const visitTo = new Map(visits.map((visit) => [visit.household, visit]));
  const open = doors.filter(({ household }) => !read.has(household) || visitTo.has(household));
  // a worker may have told somebody who never registered
  const others = visits.filter(({ household }) => !doors.some((door) => door.household === household));
  const rowOf = (household: TerritoryId, told: Door['told'] | 'none'): Row => ({
    household,
    label: roomOf(household),
    told,
    visit: visitOf(visitTo.get(household)),
  });
  return {
    building,
    label,
    households,
    known: doors.length,
    read: read.size,
    visited: visits.length,
    doors: [
      ...open.map(({ household, told }) => rowOf(household, told)),
      ...others.map(({ household }) => rowOf(household, 'none')),
    ].sort(byStairs),
  };
};

export const buildingsOf = (found: readonly (ListedSheet | ListedRead)[]): Building[] => {
  const sheets = found.filter((each) => each.kind === 'sheet');
  const reads = found.filter((each) => each.kind === 'read');
  return sheets.map((sheet) => {
    const own = reads.filter(({ building }) => building === sheet.building);
    return unreachedIn(sheet, new Set(own.map(({ household }) => household)));
  });
};
