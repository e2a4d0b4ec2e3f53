import { nextAttempt } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { Instant } from '#types/time';
import { type Activity, queueOf, rows, takenOf } from './activity.state';
import { gateCloses } from './phase.state';

const soonest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce((found, each) => (each !== null && (found === null || each < found) ? each : found), null);

const offersEnd = (activity: Activity): Instant | null =>
  soonest(
    rows(activity).map(([, { standing, offeredUntil }]) => (standing === 'offered' ? offeredUntil : null)),
  );

/** A place is free and somebody waits for it. */
export const hasPromotion = (activity: Activity, now: Instant): boolean =>
  activity.posts.some(
    ({ id, places, from }) =>
      now < from && takenOf(activity, id) < places && queueOf(activity, id).length > 0,
  );

const wakeAt = (activity: Activity, now: Instant): Instant | null => {
  const messages = nextAttempt(activity.outbox);
  if (activity.state.status !== 'open') return messages;
  return soonest([
    messages,
    offersEnd(activity),
    activity.closedAt === null ? gateCloses(activity) : null,
    hasPromotion(activity, now) ? now : null,
    activity.lateAt === null ? activity.dueAt : null,
  ]);
};

/** What the clock does for it beyond its own document. */
const choreAt = ({
  state,
  repeat,
  repeatedAt,
  startsAt,
  closedAt,
  overlapsCheckedAt,
  countedAt,
}: Activity) => {
  const repeatsAt = repeat !== null && repeatedAt === null ? startsAt : null;
  if (state.status === 'settled') return countedAt === null ? state.since : null;
  if (state.status === 'cancelled') return repeatsAt;
  if (state.status !== 'open') return null;
  return soonest([repeatsAt, overlapsCheckedAt === null ? closedAt : null]);
};

const SHELVES = { draft: 'draft', open: 'open', settled: 'over', cancelled: 'over' } as const;

/** Fields that exist for the indexes alone, made anew from the rest at every write by revision. */
export const indexed = (activity: Activity, now: Instant): Activity => ({
  ...activity,
  within: pathOf(activity.place.territory),
  shelf: SHELVES[activity.state.status],
  wakeAt: wakeAt(activity, now),
  choreAt: choreAt(activity),
});
