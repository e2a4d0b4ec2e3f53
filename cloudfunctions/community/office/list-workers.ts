import { isWithin } from '#kernel/territory';
import { query } from '#platform/operation';
import { people } from '../people.store';
import { activeOffices } from '../person.state';
import { maySeeWorkers } from './membership.policy';

const MOST_WORKERS = 1000;

export const listWorkers = query('community.listWorkers', {
  load: ({ ports, input }) =>
    people(ports)
      .only(['name', 'memberships'])
      .find({
        where: { worksWithin: input.within },
        orderBy: [['_id', 'asc']],
        limit: MOST_WORKERS,
      }),
  policy: (actor, _workers, { within }) => maySeeWorkers(actor, within),
  answer: (workers, { input, now }) => ({
    items: workers.flatMap((person) =>
      activeOffices(person, now)
        .filter(({ territory }) => isWithin(territory, input.within))
        .map(({ role, territory, label }) => ({
          personId: person._id,
          name: person.name,
          role,
          territory,
          label,
        })),
    ),
  }),
});
