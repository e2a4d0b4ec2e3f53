import { epochOf, HOUR, MINUTE } from '#kernel/instant';
import { type Refusal, refuse } from '#kernel/result';
import { MAX_POST_HOURS, QUARTER_MINUTES } from '#types/activities.labels';
import type { Instant } from '#types/time';
import type { Plan, Post } from '../activity/activity.state';
import { timesOf } from '../activity/phase.state';

const QUARTER = QUARTER_MINUTES * MINUTE;
/** One gate, one presence list: what takes longer is several activities. */
const LONGEST = 72 * HOUR;

const onQuarter = (instant: Instant): boolean => epochOf(instant) % QUARTER === 0;
const lasts = (from: Instant, until: Instant): number => epochOf(until) - epochOf(from);

const fits = ({ from, until, minAge, maxAge }: Post): boolean =>
  onQuarter(from) &&
  onQuarter(until) &&
  lasts(from, until) > 0 &&
  lasts(from, until) <= MAX_POST_HOURS * HOUR &&
  (minAge === null || maxAge === null || minAge <= maxAge);

type Planned = Pick<Plan, 'posts' | 'place' | 'radius'>;

export const planObjection = ({
  posts,
  place,
  radius,
}: Planned): Refusal<'TIMES_WRONG' | 'POINT_MISSING'> | null => {
  const wrong = posts.find((post) => !fits(post));
  const { startsAt, endsAt } = timesOf(posts);
  if (wrong || lasts(startsAt, endsAt) > LONGEST) return refuse('TIMES_WRONG', { post: wrong?.id ?? null });
  return radius !== null && place.point === null ? refuse('POINT_MISSING') : null;
};

/**
 * What a dangerous activity lacks before it may open: told risks, insurance (条例 Art. 12, 17), and whoever and whatever it
 * takes: 人力、物力、财力保障.
 */
export const missingSafeguards = ({ dangerous, risks, safeguards }: Plan): string[] => {
  if (!dangerous) return [];
  return Object.entries({ risks, ...safeguards })
    .filter(([, words]) => words === '')
    .map(([name]) => name);
};
