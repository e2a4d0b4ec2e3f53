import { query } from '#platform/operation';
import { loadFor } from '../activities.store';
import { mayRead } from '../activity/activity.policy';
import { activityDetailOf } from './activity-detail.view';

export const getActivity = query('activities.get', {
  load: ({ ports, input, personId }) => loadFor(ports, input.activityId, personId),
  policy: (actor, { document }) => mayRead(actor, document),
  answer: ({ document }, { actor, now }) => activityDetailOf(document, actor, now),
});
