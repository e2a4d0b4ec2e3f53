import { change } from '#platform/change';
import { activitiesOf, loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { changedAnswer } from '../planning/changed.view';
import { settle as decide } from './settle.decide';

export const settleActivity = change('activities.settle', {
  store: activitiesOf,
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});
