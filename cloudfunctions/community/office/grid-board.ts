import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { GridCard } from '#types/community';
import type { PersonId } from '#types/ids';
import { ROLE_LABELS } from '#types/roles.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { people } from '../people.store';
import { activeOffices } from '../person.state';
import { type PlacePath, placePath } from '../place/place-path';
import { type BoardEntry, type Territory, territories } from '../place/territory.store';

/** The number of the smallest territory that has one. */
const nearest = (path: readonly Territory[], phone: 'dutyPhone' | 'supervisionPhone'): string =>
  path.filter((place) => place[phone] !== '').at(-1)?.[phone] ?? '';

/** The card of the grid that a place lies in; `null` for a place above the grids. */
export const cardOf = ({ path }: PlacePath, now: Instant): GridCard | null => {
  const depth = path.findIndex(({ level }) => level === 'grid');
  const grid = path[depth];
  if (!grid) return null;
  const above = path.slice(0, depth + 1);
  const dutyPhone = nearest(above, 'dutyPhone');
  return {
    grid: grid._id,
    label: placePath(grid._id, above).label,
    households: grid.households,
    workers: grid.board
      .filter(({ from, until }) => from <= now && (until === null || now < until))
      .map(({ name, phone }) => ({ name: name || ROLE_LABELS.grid_worker, phone: phone || dutyPhone })),
    dutyPhone,
    supervisionPhone: nearest(above, 'supervisionPhone'),
  };
};

const entryOf = (person: Person, grid: TerritoryId, now: Instant): BoardEntry | null => {
  const office = activeOffices(person, now).find((m) => m.role === 'grid_worker' && m.territory === grid);
  if (!office) return null;
  const { from, until } = office;
  return { personId: person._id, name: person.name, phone: person.workPhone ?? '', from, until };
};

/** The board with this person as they are now: on it while they hold the office, else not. */
export const boardWith = (grid: Territory, person: Person, now: Instant): Territory => {
  const entry = entryOf(person, grid._id, now);
  const isNew = grid.board.every(({ personId }) => personId !== person._id);
  // in its place, so that writing the same again changes nothing
  const board = grid.board.flatMap((each) => (each.personId === person._id ? (entry ?? []) : [each]));
  return { ...grid, rev: grid.rev + 1, board: entry && isNew ? [...board, entry] : board };
};

const isSame = (one: Territory, other: Territory): boolean =>
  JSON.stringify(one.board) === JSON.stringify(other.board);

// a whole team may be appointed to one grid in the same moment, and each loses to all who were faster
const ROUNDS = 20;

/**
 * Copies a worker to the grid's board after the office was written to the person. Two documents, two writes: the
 * person is the truth and decides who may act; a call cut between them is repeated by the client with its key and
 * comes here again. A transaction would cost three more trips to keep a name and a number in step.
 */
export const updateBoard = async (
  ports: Pick<Ports, 'collection'>,
  gridId: TerritoryId,
  id: PersonId,
  now: Instant,
): Promise<void> => {
  const store = territories(ports);
  for (let round = 0; round < ROUNDS; round += 1) {
    // read in every round, so that the last of two appointments at once leaves what is true
    const [grid, person] = await Promise.all([store.load(gridId), people(ports).load(id)]);
    if (!grid || !person) return;
    const next = boardWith(grid, person, people(ports).asOf(person, now));
    // a repetition of the same call, or somebody who was faster, has written it already
    if (isSame(grid, next) || (await store.replace(grid, next))) return;
  }
  throw new Error(`the board of ${gridId} changed ${ROUNDS} times in between`);
};
