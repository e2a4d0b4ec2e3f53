import { activeAt } from '#kernel/actor';
import { holding, type Person } from '#kernel/person';
import { levelOf, pathOf } from '#kernel/territory';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { people } from './people.store';
import { type PlacePath, placePath } from './place-path';
import { type Territory, territories } from './territory.store';

export type { PlacePath } from './place-path';
export type { BoardEntry, Territory } from './territory.store';

type Documents = Pick<Ports, 'collection'>;

const present = <T>(item: T | null): item is T => item !== null;

/** A place with everything above it, in one trip; `null` if any part of the path does not exist. */
export const loadPlace = async (ports: Documents, id: TerritoryId): Promise<PlacePath | null> => {
  const store = territories(ports);
  // a household is known by its building
  const ids = pathOf(id).filter((part) => levelOf(part) !== 'household');
  const path: Territory[] = (await Promise.all(ids.map((part) => store.load(part)))).filter(present);
  return path.length === ids.length ? placePath(id, path) : null;
};

/** Shares the trip that reads the actor when it is called in the same moment. */
export const loadPerson = (ports: Documents, id: PersonId): Promise<Person | null> => people(ports).load(id);

/** In one trip; who does not exist is left out. */
export const loadPeople = async (ports: Documents, ids: readonly PersonId[]): Promise<Person[]> => {
  const store = people(ports);
  return (await Promise.all([...new Set(ids)].map((id) => store.load(id)))).filter(present);
};

// A role in one territory is held by a handful; the limit only keeps a broken appointment list from flooding a call.
const MOST_HOLDERS = 200;

/** Everybody who holds the role exactly there at `now`, in one trip. */
export const peopleHolding = async (
  ports: Documents,
  role: Role,
  territory: TerritoryId,
  now: Instant,
): Promise<Person[]> => {
  const holders = await people(ports).find({
    where: { holds: holding({ role, territory }) },
    orderBy: [['_id', 'asc']],
    limit: MOST_HOLDERS,
  });
  return holders.filter(({ memberships }) =>
    activeAt(memberships, now).some((m) => m.role === role && m.territory === territory),
  );
};
