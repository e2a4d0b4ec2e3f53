import { anyoneSignedIn, query } from '#platform/operation';
import { findLed } from '../activities.store';
import { activitySummaryOf } from './activity.view';

export const listLedActivities = query('activities.listLed', {
  load: ({ ports, personId, input }) => findLed(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    next,
  }),
});
