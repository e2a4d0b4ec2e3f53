import { anyoneSignedIn, query } from '#platform/operation';
import { teamSummaryOf } from './team.view';
import { findTeams } from './teams.store';

export const listTeams = query('volunteers.listTeams', {
  load: ({ ports, input }) => findTeams(ports, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId }) => ({
    items: items.map((team) => teamSummaryOf(team, personId)),
    next,
  }),
});
