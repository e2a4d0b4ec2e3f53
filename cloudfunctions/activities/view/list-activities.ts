import { dayOf, startOfDay } from '#kernel/instant';
import { anyoneSignedIn, query } from '#platform/operation';
import { findOpenIn } from '../activities.store';
import { activitySummaryOf } from './activity.view';

export const listActivities = query('activities.list', {
  load: ({ ports, input, personId, now }) =>
    findOpenIn(ports, { ...input, from: startOfDay(input.from ?? dayOf(now)) }, personId),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    next,
  }),
});
