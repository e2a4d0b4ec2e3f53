import { type Refusal, refuse } from '#kernel/result';
import type { ActivityStatus } from '#types/activities.labels';
import type { Instant } from '#types/time';
import type { Activity } from './activity.state';
import { phaseAt } from './phase.state';

/** When leaders may do what; used by the decisions and by the list of what a caller may do. */
export const LEADERS_WHEN = {
  edit: ['draft'],
  publish: ['draft'],
  setPlaces: ['open', 'full'],
  cancel: ['draft', 'open', 'full', 'running'],
  gateCode: ['open', 'full', 'running', 'ended'],
  mark: ['open', 'full', 'running', 'ended'],
  settlePresence: ['ended'],
  settle: ['ended'],
  readHours: ['settled'],
} as const satisfies Record<string, readonly ActivityStatus[]>;
export type LeadersAction = keyof typeof LEADERS_WHEN;

export const isTimeFor = (action: LeadersAction, activity: Activity, now: Instant): boolean =>
  (LEADERS_WHEN[action] as readonly ActivityStatus[]).includes(phaseAt(activity, now));

/** Not now; or decided on an older revision than the last change by a leader. */
export const objection = (
  action: LeadersAction,
  activity: Activity,
  { rev, now }: { rev: number; now: Instant },
): Refusal<'STATE_NOT_ALLOWED' | 'REVISION_STALE'> | null => {
  if (!isTimeFor(action, activity, now)) {
    return refuse('STATE_NOT_ALLOWED', { status: phaseAt(activity, now) });
  }
  return rev < activity.changedRev || rev > activity.rev
    ? refuse('REVISION_STALE', { rev: activity.rev })
    : null;
};
