import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { leaveTeam as decide } from './team.decide';
import { teamChanged } from './team.view';
import { loadTeam, teamsOf } from './teams.store';

export const leaveTeam = change('volunteers.leaveTeam', {
  store: teamsOf,
  load: loadTeam,
  policy: anyoneSignedIn,
  decide: ({ document }, { actor, input, now }) => decide(document, { by: actor, now, words: input.words }),
  answer: (team, { actor }) => teamChanged(team, actor),
});
