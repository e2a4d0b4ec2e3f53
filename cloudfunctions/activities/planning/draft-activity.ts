import { activityIdOf } from '#kernel/ids';
import { refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import { create } from '#platform/change';
import { loadPlace } from '../../community/community.public';
import { loadTeam, mayLeadTeam } from '../../volunteers/volunteers.public';
import { activitiesOf } from '../activities.store';
import { changedAnswer } from './changed.view';
import { ownershipOf } from './ownership-of';
import { draft } from './plan.decide';
import { planOf } from './plan-of';

export const draftActivity = create('activities.draft', {
  store: activitiesOf,
  load: async (ask) => {
    const [team, place] = await Promise.all([loadTeam(ask), loadPlace(ask.ports, ask.input.place.territory)]);
    return team && { team: team.document, place };
  },
  policy: (actor, { team }) => mayLeadTeam(actor, team),
  decide: ({ team, place }, { input, actor, personId, requestKey, now }) =>
    // a team serves where its community answers for it
    place && isWithin(place.id, team.territory)
      ? draft(activityIdOf(personId, requestKey), planOf(input, place), ownershipOf(team), { by: actor, now })
      : refuse('PLACE_UNKNOWN'),
  answer: changedAnswer,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});
