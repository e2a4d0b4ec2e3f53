import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { people } from '../people.store';

/** Closed accounts whose names other documents still hold, the longest waiting first. */
export const findToForget = (
  ports: Pick<Ports, 'collection'>,
  now: Instant,
  limit: number,
): Promise<Person[]> =>
  people(ports).find({
    where: { forgetAt: { lte: now } },
    orderBy: [
      ['forgetAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });

/** `false`: somebody changed the person meanwhile; the next minute looks again. */
export const markForgotten = (ports: Pick<Ports, 'collection'>, person: Person): Promise<boolean> =>
  people(ports).replace(person, { ...person, rev: person.rev + 1, forgetAt: null });
