import { change } from '#platform/change';
import { activitiesOf, loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { changedAnswer } from './changed.view';
import { setPlaces as decide } from './plan.decide';

export const setActivityPlaces = change('activities.setPlaces', {
  store: activitiesOf,
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});
