import { query } from '#platform/operation';
import { findDraftsIn, findLed } from '../activities.store';
import { mayKeepLedger } from '../activity/activity.policy';
import { activitySummaryOf } from './activity.view';

export const listLedActivities = query('activities.listLed', {
  load: ({ ports, personId, input: { draftsOf, ...page } }) =>
    draftsOf === null ? findLed(ports, personId, page) : findDraftsIn(ports, draftsOf, page, personId),
  policy: (actor, _page, { draftsOf }) => draftsOf === null || mayKeepLedger(actor, draftsOf),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    next,
  }),
});
