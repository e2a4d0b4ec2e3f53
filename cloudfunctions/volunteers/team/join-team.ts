import { refuse } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { isActive } from '../registration/volunteer.state';
import { loadVolunteer } from '../volunteers.store';
import { join } from './team.decide';
import { teamChanged } from './team.view';
import { loadTeam, teamsOf } from './teams.store';

export const joinTeam = change('volunteers.joinTeam', {
  store: teamsOf,
  load: async (ask) => {
    const [team, volunteer] = await Promise.all([loadTeam(ask), loadVolunteer(ask.ports, ask.personId)]);
    return team && { ...team, isVolunteer: volunteer !== null && isActive(volunteer) };
  },
  policy: anyoneSignedIn,
  decide: ({ document, isVolunteer }, { actor, input, now }) =>
    isVolunteer ? join(document, { by: actor, now, words: input.words }) : refuse('NOT_REGISTERED'),
  answer: (team, { actor }) => teamChanged(team, actor),
});
