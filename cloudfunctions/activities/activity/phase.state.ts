import { HOUR, MINUTE, plusMs } from '#kernel/instant';
import type { ActivityStatus } from '#types/activities.labels';
import type { Instant } from '#types/time';
import { type Activity, type Post, takenOf } from './activity.state';

/** The gate opens before the first post and stays open after the last, for those who come early or leave late. */
const GATE_BEFORE = 30 * MINUTE;
const GATE_AFTER = HOUR;

export const gateOpens = ({ startsAt }: Pick<Activity, 'startsAt'>): Instant =>
  plusMs(startsAt, -GATE_BEFORE);
export const gateCloses = ({ endsAt }: Pick<Activity, 'endsAt'>): Instant => plusMs(endsAt, GATE_AFTER);

export const isFull = (activity: Pick<Activity, 'posts' | 'taken'>): boolean =>
  activity.posts.every(({ id, places }) => takenOf(activity, id) >= places);

/** What time and places make of an open activity; nothing of it is stored, so nothing of it can lag behind. */
export const phaseAt = (
  activity: Pick<Activity, 'state' | 'startsAt' | 'endsAt' | 'posts' | 'taken'>,
  now: Instant,
): ActivityStatus => {
  const { status } = activity.state;
  if (status !== 'open') return status;
  if (now >= activity.endsAt) return 'ended';
  if (now >= activity.startsAt) return 'running';
  return isFull(activity) ? 'full' : 'open';
};

/** Until when one may give one's place back. */
export const cancelLimit = (
  { cancelHours }: Pick<Activity, 'cancelHours'>,
  post: Pick<Post, 'from'>,
): Instant => plusMs(post.from, -cancelHours * HOUR);

const first = (instants: readonly Instant[]): Instant =>
  instants.reduce((soonest, each) => (each < soonest ? each : soonest));
const last = (instants: readonly Instant[]): Instant =>
  instants.reduce((latest, each) => (each > latest ? each : latest));

export const timesOf = (posts: readonly Post[]): Pick<Activity, 'startsAt' | 'endsAt'> => ({
  startsAt: first(posts.map(({ from }) => from)),
  endsAt: last(posts.map(({ until }) => until)),
});
