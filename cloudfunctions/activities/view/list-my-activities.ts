import { anyoneSignedIn, query } from '#platform/operation';
import { findMine } from '../activities.store';
import { activitySummaryOf } from './activity.view';

export const listMyActivities = query('activities.listMine', {
  load: ({ ports, personId, input }) => findMine(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    next,
  }),
});
