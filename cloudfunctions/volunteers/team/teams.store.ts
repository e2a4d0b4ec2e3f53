import type { Collection } from '#platform/documents';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { chained, WAKE_INDEX } from '#platform/slice';
import type { PersonId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { leadersOf, type Team } from './team.state';

type Documents = Pick<Ports, 'collection'>;

export const teamsCollection = chained<Team>({
  name: 'volunteers_teams',
  chain: { field: 'timeline', territoryOf: ({ territory }) => territory },
  indexes: [
    {
      name: 'place',
      keys: [
        ['within', 1],
        ['name', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'people',
      keys: [
        ['people', 1],
        ['_id', 1],
      ],
    },
    WAKE_INDEX,
  ],
});

export const teamsOf = (ports: Documents): Collection<Team> => ports.collection<Team>(teamsCollection);

export const loadTeam = async (ask: {
  ports: Documents;
  input: { teamId: TeamId };
}): Promise<{ document: Team } | null> => {
  const document = await teamsOf(ask.ports).load(ask.input.teamId);
  return document && { document };
};

export const findTeams = (
  ports: Documents,
  { within, cursor, limit }: { within: TerritoryId; cursor: string | null; limit: number },
): Promise<Paged<Team>> =>
  findPage(
    teamsOf(ports),
    {
      where: { within },
      orderBy: [
        ['name', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

/** Whoever stands in the history of more teams than these works for the community, which plans for all of them. */
const MOST_TEAMS = 20;

/** Whether somebody leads a team today, as leader, deputy or social worker. One trip. */
export const leadsTeam = async (ports: Documents, person: PersonId): Promise<boolean> => {
  const theirs = await teamsOf(ports)
    .only(['members', 'socialWorker'])
    .find({ where: { people: person }, orderBy: [['_id', 'asc']], limit: MOST_TEAMS });
  return theirs.some((team) => leadersOf(team).includes(person));
};
