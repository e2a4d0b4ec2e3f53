import { type MessageDraft, queueMessages } from '#kernel/outbox';
import type { ActivityEvent } from '#types/activities.labels';
import type { Instant } from '#types/time';
import type { Activity, Entry, Named } from './activity.state';
import { indexed } from './index-fields.state';

export type Step = {
  set?: Partial<Activity>;
  entries?: readonly Entry[];
  messages?: readonly MessageDraft[];
};

export const entry = (kind: ActivityEvent, by: Named | null, at: Instant, words = ''): Entry => ({
  at,
  kind,
  by: by && { personId: by.personId, name: by.name },
  words,
});

/** The next version by revision: what is set, what the timeline says of it and whom to tell, together. */
export const advance = (
  activity: Activity,
  now: Instant,
  { set, entries = [], messages = [] }: Step,
): Activity =>
  indexed(
    {
      ...activity,
      ...set,
      timeline: [...activity.timeline, ...entries],
      outbox: queueMessages(activity, messages, now),
    },
    now,
  );

/** A change by a leader that others must have seen before they decide: older views and older editions are stale. */
export const advanceByLeader = (activity: Activity, now: Instant, step: Step): Activity =>
  advance({ ...activity, changedRev: activity.rev + 1, edition: activity.edition + 1 }, now, step);
