import { type Operation, publicQuery, query } from '#platform/operation';
import { leadsTeam } from '../../volunteers/volunteers.public';
import { findDraftsIn, findLed } from '../activities.store';
import { mayKeepLedger } from '../activity/activity.policy';
import { activitySummaryOf } from './activity.view';

const NAME = 'activities.listLed';

/** What one leads is one's own whatever office one holds, so none is looked up: the team is, beside the list. */
const own = publicQuery(NAME, {
  load: async ({ ports, personId, input }) => {
    const [page, mayPlan] = await Promise.all([findLed(ports, personId, input), leadsTeam(ports, personId)]);
    return { ...page, mayPlan };
  },
  answer: ({ items, next, mayPlan }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    ...{ next, mayPlan },
  }),
});

const drafts = query(NAME, {
  load: async ({ ports, personId, input: { draftsOf, ...page } }) =>
    draftsOf === null ? null : findDraftsIn(ports, draftsOf, page, personId),
  policy: (actor, _page, { draftsOf }) => draftsOf !== null && mayKeepLedger(actor, draftsOf),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((activity) => activitySummaryOf(activity, personId, now)),
    ...{ next, mayPlan: true },
  }),
});

export const listLedActivities: Operation<typeof NAME> = {
  name: NAME,
  run: (ask) => (ask.input.draftsOf === null ? own : drafts).run(ask),
};
