import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { people } from '../people.store';

/** Stopped accounts whose publications still have to be withdrawn, the longest waiting first. */
export const findStopped = (
  ports: Pick<Ports, 'collection'>,
  now: Instant,
  limit: number,
): Promise<Person[]> =>
  people(ports).find({
    where: { stopAt: { lte: now } },
    orderBy: [
      ['stopAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });

/** `false`: somebody changed the person meanwhile; the next minute looks again. */
export const markStopped = (ports: Pick<Ports, 'collection'>, person: Person): Promise<boolean> =>
  people(ports).replace(person, { ...person, rev: person.rev + 1, stopAt: null });
