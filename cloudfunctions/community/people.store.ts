import { PEOPLE_CHAINED, type Person } from '#kernel/person';
import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';

export const people = (ports: Pick<Ports, 'collection'>): Collection<Person> =>
  ports.collection<Person>(PEOPLE_CHAINED);

/** For a change that somebody may begin with: a newcomer (revision 0) is added where others are replaced. */
export const peopleAndNewcomers = (ports: Pick<Ports, 'collection'>): Collection<Person> => {
  const store = people(ports);
  return {
    ...store,
    replace: async (before, after) =>
      before.rev === 0 ? (await store.add(after)).added : store.replace(before, after),
  };
};
