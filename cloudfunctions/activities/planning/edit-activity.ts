import { refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import { change } from '#platform/change';
import { loadPlace } from '../../community/community.public';
import { activitiesOf, loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { changedAnswer } from './changed.view';
import { edit } from './plan.decide';
import { planOf } from './plan-of';

export const editActivity = change('activities.edit', {
  store: activitiesOf,
  load: async (ask) => {
    const [loaded, place] = await Promise.all([
      loadWhole(ask),
      loadPlace(ask.ports, ask.input.place.territory),
    ]);
    return loaded && { ...loaded, place };
  },
  policy: (actor, { document }) => mayLead(actor, document),
  decide: ({ document, place }, { input, actor, now }) =>
    place && isWithin(place.id, document.community)
      ? edit(document, { by: actor, now, rev: input.rev, plan: planOf(input, place) })
      : refuse('PLACE_UNKNOWN'),
  answer: changedAnswer,
});
