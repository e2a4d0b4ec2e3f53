import { change } from '#platform/change';
import { settleJoin as decide } from './team.decide';
import { mayDecideAbout } from './team.policy';
import { teamChanged } from './team.view';
import { loadTeam, teamsOf } from './teams.store';

export const settleJoin = change('volunteers.settleJoin', {
  store: teamsOf,
  load: loadTeam,
  policy: (actor, { document }, { personId }) => mayDecideAbout(actor, document, personId),
  decide: ({ document }, { actor, input, now }) =>
    decide(document, {
      by: actor,
      now,
      about: input.personId,
      accepted: input.accepted,
      words: input.words,
    }),
  answer: (team, { actor }) => teamChanged(team, actor),
});
