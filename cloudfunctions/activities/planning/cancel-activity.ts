import { change } from '#platform/change';
import { activitiesOf, loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { changedAnswer } from './changed.view';
import { cancel as decide } from './plan.decide';

export const cancelActivity = change('activities.cancel', {
  store: activitiesOf,
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});
