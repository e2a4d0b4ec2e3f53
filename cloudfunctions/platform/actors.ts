import { type Actor, activeAt } from '#kernel/actor';
import { PEOPLE_CHAINED, type Person } from '#kernel/person';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { Ports } from './ports';

/** Who calls, read once for every call; `null`: never seen. */
export const loadCaller = (ports: Ports, personId: PersonId): Promise<Person | null> =>
  ports.collection<Person>(PEOPLE_CHAINED).load(personId);

/** Somebody who comes for the first time is nobody in particular: no name, no role, but themselves. */
export const actorOf = (person: Person | null, personId: PersonId, now: Instant): Actor => ({
  personId,
  name: person?.name ?? '',
  memberships: activeAt(person?.memberships ?? [], now),
});
