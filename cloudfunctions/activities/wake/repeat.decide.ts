import { nextActivityIdOf } from '#kernel/ids';
import { dayOf, HOUR, plusMs } from '#kernel/instant';
import type { Repeat } from '#types/activities.labels';
import type { Instant } from '#types/time';
import type { Activity, Plan } from '../activity/activity.state';
import { advance, entry } from '../activity/advance.state';
import { timesOf } from '../activity/phase.state';
import { draft, type Ownership } from '../planning/plan.decide';
import { missingSafeguards } from '../planning/plan.policy';

/** Whole weeks, so that it stays on its weekday; the country has no summer time that would move the hour. */
const WEEKS: Record<Repeat, number> = { week: 1, fortnight: 2, month: 4 };

const later = (activity: Activity, ms: number) =>
  activity.posts.map((post) => ({ ...post, from: plusMs(post.from, ms), until: plusMs(post.until, ms) }));

/** The plan alone: nobody of this time is in the next one before they say so. */
const planFrom = (activity: Activity, posts: Plan['posts']): Plan => {
  const { title, words, kind, place, dangerous, risks, safeguards, radius, repeat } = activity;
  const { cancelHours, offerHours, waitingPlaces } = activity;
  const told = { title, words, kind, place, dangerous, risks, safeguards, radius, repeat };
  return { ...told, posts, cancelHours, offerHours, waitingPlaces };
};

/**
 * The next occurrence, open from its first moment, with nobody in it; `null` when the series is over. Its id follows
 * from this one's, so that it is made once however often it is tried.
 * @param today who leads the team now; `null`: there is no such team any more
 */
export const nextOf = (activity: Activity, today: Ownership | null, now: Instant): Activity | null => {
  const { repeat } = activity;
  if (repeat === null) return null;
  const posts = later(activity, WEEKS[repeat.every] * 7 * 24 * HOUR);
  const { startsAt } = timesOf(posts);
  if (dayOf(startsAt) > repeat.until || startsAt <= now) return null;
  const { team, leaders, leader, socialWorker } = activity;
  const ownership = today ?? { team, leaders, leader, socialWorker };
  const made = draft(nextActivityIdOf(activity._id), planFrom(activity, posts), ownership, { by: null, now });
  // what was once allowed with these words is allowed with them again
  if (!made.ok) throw new Error(`a repeated activity cannot be made: ${made.code}`);
  if (missingSafeguards(activity).length > 0) return made.data;
  const open = advance(made.data, now, {
    set: { state: { status: 'open', since: now } },
    entries: [entry('repeated', null, now)],
  });
  return { ...open, rev: 1 };
};
