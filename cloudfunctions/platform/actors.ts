import { type Actor, activeAt } from '#kernel/actor';
import { PEOPLE_CHAINED, type Person } from '#kernel/person';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { Ports } from './ports';

/** Somebody who comes for the first time is nobody in particular: no name, no role, but themselves. */
export const loadActor = async (ports: Ports, personId: PersonId, now: Instant): Promise<Actor> => {
  const person = await ports.collection<Person>(PEOPLE_CHAINED).load(personId);
  return {
    personId,
    name: person?.name ?? '',
    memberships: activeAt(person?.memberships ?? [], now),
  };
};
