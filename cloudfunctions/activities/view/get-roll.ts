import { query } from '#platform/operation';
import { loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { rollOf } from './roll.view';

export const getRoll = query('activities.roll', {
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  answer: ({ document }) => ({ rows: rollOf(document) }),
});
