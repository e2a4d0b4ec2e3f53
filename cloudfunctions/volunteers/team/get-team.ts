import { anyoneSignedIn, query } from '#platform/operation';
import { teamDetailOf } from './team.view';
import { loadTeam } from './teams.store';

export const getTeam = query('volunteers.getTeam', {
  load: loadTeam,
  policy: anyoneSignedIn,
  answer: ({ document }, { actor }) => teamDetailOf(document, actor),
});
