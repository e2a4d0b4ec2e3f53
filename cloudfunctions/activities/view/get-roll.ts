import { query } from '#platform/operation';
import { loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { activityDetailOf } from './activity-detail.view';
import { rollOf } from './roll.view';

export const getRoll = query('activities.roll', {
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  answer: ({ document }, { actor, now }) => ({
    activity: activityDetailOf(document, actor, now),
    rows: rollOf(document),
  }),
});
