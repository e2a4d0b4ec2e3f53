import { change } from '#platform/change';
import { setTeamRole as decide } from './team.decide';
import { mayDecideAbout } from './team.policy';
import { teamChanged } from './team.view';
import { loadTeam, teamsOf } from './teams.store';

export const setTeamRole = change('volunteers.setTeamRole', {
  store: teamsOf,
  load: loadTeam,
  policy: (actor, { document }, { personId }) => mayDecideAbout(actor, document, personId),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, { by: actor, now, about: input.personId, role: input.role, words: input.words }),
  answer: (team, { actor }) => teamChanged(team, actor),
});
