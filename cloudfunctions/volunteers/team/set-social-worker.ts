import { done, refuse } from '#kernel/result';
import { change } from '#platform/change';
import { loadPerson } from '../../community/community.public';
import { worksIn } from './create-team';
import { setSocialWorker as decide } from './team.decide';
import { mayGuide } from './team.policy';
import { teamChanged } from './team.view';
import { loadTeam, teamsOf } from './teams.store';

export const setSocialWorker = change('volunteers.setSocialWorker', {
  store: teamsOf,
  load: async (ask) => {
    const { socialWorker: id } = ask.input;
    const [team, person] = await Promise.all([loadTeam(ask), id === null ? null : loadPerson(ask.ports, id)]);
    return team && { ...team, person };
  },
  policy: (actor, { document }) => mayGuide(actor, document.territory),
  decide: ({ document, person }, { actor, input, now }) => {
    if (input.socialWorker === (document.socialWorker?.personId ?? null)) return refuse('STATE_NOT_ALLOWED');
    if (input.socialWorker === null) return done(decide(document, { by: actor, now, socialWorker: null }));
    if (!person || !worksIn(person, document.territory, now)) return refuse('SOCIAL_WORKER_NOT_ALLOWED');
    const socialWorker = { personId: person._id, name: person.name };
    return done(decide(document, { by: actor, now, socialWorker }));
  },
  answer: (team, { actor }) => teamChanged(team, actor),
});
