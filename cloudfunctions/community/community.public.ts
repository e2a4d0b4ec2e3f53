import { activeAt } from '#kernel/actor';
import { holding, type Person } from '#kernel/person';
import { levelOf, pathOf, rangeInside } from '#kernel/territory';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { people } from './people.store';
import { type PlacePath, placePath } from './place/place-path';
import { type Territory, territories } from './place/territory.store';

export { findToForget, markForgotten } from './account/forget.store';
export { communityCollections } from './community.collections';
export { type Ledger, openLedger } from './credit/credit-ledger';
export { readMessages } from './credit/inbox.decide';
export { mutePerson } from './office/mute-person';
export { maskedName, unheard } from './office/speaking';
export { findStopped, markStopped } from './office/stopped.store';
export { PUBLISHER_KEYS, type TakingBack, takeBack } from './office/take-back';
export { people } from './people.store';
export { residenceOf } from './person.state';
export type { PlacePath } from './place/place-path';
export type { Territory } from './place/territory.store';

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

/** More than ever live in one building; a territory above is walked building by building. */
const MOST_RESIDENTS = 1000;

/** Everybody whose home lies inside, in the order of the doors, in one trip. */
export const residentsOf = (ports: Documents, within: TerritoryId): Promise<Person[]> => {
  const { from, to } = rangeInside(within);
  return people(ports).find({
    where: { home: { gt: from, lt: to } },
    orderBy: [
      ['home', 'asc'],
      ['_id', 'asc'],
    ],
    limit: MOST_RESIDENTS,
  });
};

/** The territory itself and all inside it behind `after`, in the order of ids, in one trip. */
const placesWithin = (
  ports: Documents,
  within: TerritoryId,
  after: TerritoryId | null,
  limit: number,
): Promise<Territory[]> =>
  territories(ports).find({
    where: { _id: { ...(after === null ? { gte: within } : { gt: after }), lt: rangeInside(within).to } },
    orderBy: [['_id', 'asc']],
    limit,
  });

/** A page of the buildings there, for work that walks from door to door. @returns `last`: where it goes on; `null`: that was all */
export const buildingsWithin = async (
  ports: Documents,
  within: TerritoryId,
  after: TerritoryId | null,
  limit: number,
): Promise<{ buildings: Territory[]; last: TerritoryId | null }> => {
  const places = await placesWithin(ports, within, after, limit);
  const buildings = places.filter(({ level }) => level === 'building');
  return { buildings, last: places.length < limit ? null : (places.at(-1)?._id ?? null) };
};

/** The territories of these ids, in one trip; what does not exist is left out. */
export const loadTerritories = async (
  ports: Documents,
  ids: readonly TerritoryId[],
): Promise<Territory[]> => {
  const store = territories(ports);
  return (await Promise.all(ids.map((id) => store.load(id)))).filter(present);
};

/** A role somewhere; `role@territory` where it serves as a key. */
export type Office = { role: Role; territory: TerritoryId };

// An office is held by a handful of people; the limit only keeps a broken appointment list from flooding a call.
const MOST_HOLDERS = 1000;

/** Everybody who holds one of these offices exactly there at `now`, by `role@territory`, in one trip. */
export const peopleHolding = async (
  ports: Documents,
  offices: readonly Office[],
  now: Instant,
): Promise<Map<string, Person[]>> => {
  const wanted = [...new Set(offices.map(holding))];
  if (wanted.length === 0) return new Map();
  const holders = await people(ports).find({ where: { holds: { in: wanted } }, limit: MOST_HOLDERS });
  const holds = (person: Person) => new Set(activeAt(person.memberships, now).map(holding));
  const found = holders.map((person) => ({ person, offices: holds(person) }));
  return new Map(
    wanted.map((office) => [office, found.filter((f) => f.offices.has(office)).map((f) => f.person)]),
  );
};

/** Every community in the order of their ids, for work that goes through all of them. @param after the last one seen */
export const findCommunities = async (
  ports: Documents,
  after: TerritoryId | null,
  limit: number,
): Promise<TerritoryId[]> => {
  const found = await territories(ports).find({
    where: { level: 'community' },
    orderBy: [['_id', 'asc']],
    limit,
    after: after === null ? undefined : [after],
  });
  return found.map(({ _id }) => _id);
};
