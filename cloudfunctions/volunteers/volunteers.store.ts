import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained } from '#platform/slice';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { VolunteerState } from '#types/volunteers.labels';
import type { Volunteer } from './registration/volunteer.state';

type Documents = Pick<Ports, 'collection'>;

export const volunteersCollection = chained<Volunteer>({
  name: 'volunteers',
  chain: { field: 'timeline', territoryOf: ({ area }) => area },
  indexes: [
    { name: 'number', keys: [['number', 1]], unique: true },
    { name: 'marks', keys: [['marks', 1]], unique: true },
    {
      name: 'area',
      keys: [
        ['within', 1],
        ['state', 1],
        ['_id', 1],
      ],
    },
  ],
});

export const volunteersOf = (ports: Documents): Collection<Volunteer> =>
  ports.collection<Volunteer>(volunteersCollection);

/** Revision 0 stands for somebody who never registered: added where others are replaced. */
export const volunteersAndNewcomers = (ports: Documents): Collection<Volunteer> => {
  const store = volunteersOf(ports);
  return {
    ...store,
    replace: async (before, after) =>
      before.rev === 0 ? (await store.add(after)).added : store.replace(before, after),
  };
};

export const loadVolunteer = (ports: Documents, id: PersonId): Promise<Volunteer | null> =>
  volunteersOf(ports).load(id);

/** Whoever has one of these marks; at most one document for each. */
export const findMarked = (ports: Documents, marks: readonly string[]): Promise<Volunteer[]> =>
  volunteersOf(ports).find({ where: { marks: { in: marks } }, limit: marks.length });

export const loadOwn = async (ask: {
  ports: Documents;
  personId: PersonId;
}): Promise<{ document: Volunteer } | null> => {
  const document = await loadVolunteer(ask.ports, ask.personId);
  return document && { document };
};

export const findInArea = (
  ports: Documents,
  {
    within,
    state,
    cursor,
    limit,
  }: { within: TerritoryId; state: VolunteerState; cursor: string | null; limit: number },
): Promise<Paged<Volunteer>> =>
  findPage(volunteersOf(ports), { where: { within, state }, orderBy: [['_id', 'asc']], limit }, cursor);
