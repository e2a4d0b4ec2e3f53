import type { Instant } from '#types/time';
import type { Activity } from '../activity/activity.state';
import { phaseAt } from '../activity/phase.state';

/** What every change by a leader answers. */
export const changedAnswer = (activity: Activity, { now }: { now: Instant }) => ({
  activityId: activity._id,
  status: phaseAt(activity, now),
  rev: activity.rev,
});
