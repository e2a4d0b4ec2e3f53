import { done, type Result, refuse } from '#kernel/result';
import { ancestorAt } from '#kernel/territory';
import type { ActivityId, PersonId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { tellAll } from '../activity/activity.messages';
import { type Activity, type Named, type Plan, postOf, takenOf } from '../activity/activity.state';
import { advanceByLeader, entry } from '../activity/advance.state';
import { objection } from '../activity/gates.policy';
import { timesOf } from '../activity/phase.state';
import { missingSafeguards, planObjection } from './plan.policy';

type Moment = { by: Named; now: Instant };
type Revised = Moment & { rev: number };
type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';

/** Who stands behind an activity when it is planned. */
export type Ownership = {
  team: { teamId: TeamId; name: string };
  leaders: readonly PersonId[];
  leader: string;
  socialWorker: string | null;
};

const nobodyYet = (_id: ActivityId) => ({
  rev: 1,
  keys: [],
  ...{ roll: {}, people: [], boxes: {}, claims: [_id] },
  ...{ closedAt: null, overlapsCheckedAt: null, repeatedAt: null, countedAt: null, facts: [] },
  ...{ dueAt: null, lateAt: null },
  ...{ edition: 0, changedRev: 0, timeline: [], outbox: [], wakeAt: null, choreAt: null },
});

/** Counted from the first moment: a guard “less than” holds for no number that is missing. */
const empty = (posts: Plan['posts']): Pick<Activity, 'taken' | 'queues'> => ({
  taken: Object.fromEntries(posts.map(({ id }) => [id, 0])),
  queues: Object.fromEntries(posts.map(({ id }) => [id, []])),
});

const communityOf = (territory: TerritoryId): TerritoryId => ancestorAt(territory, 'community') ?? territory;

export const draft = (
  _id: ActivityId,
  plan: Plan,
  ownership: Ownership,
  { by, now }: { by: Named | null; now: Instant },
): Result<Activity, 'TIMES_WRONG' | 'POINT_MISSING'> => {
  const refusal = planObjection(plan);
  if (refusal) return refusal;
  const activity: Activity = {
    ...{ _id, ...nobodyYet(_id), ...plan, ...ownership },
    ...timesOf(plan.posts),
    ...empty(plan.posts),
    community: communityOf(plan.place.territory),
    state: { status: 'draft' },
    within: [],
    shelf: 'draft',
  };
  const drafted = advanceByLeader({ ...activity, rev: 0 }, now, { entries: [entry('drafted', by, now)] });
  return done({ ...drafted, rev: 1 });
};

export const edit = (
  activity: Activity,
  { by, now, rev, plan }: Revised & { plan: Plan },
): Result<Activity, Stale | 'TIMES_WRONG' | 'POINT_MISSING'> => {
  const refusal = objection('edit', activity, { rev, now }) ?? planObjection(plan);
  if (refusal) return refusal;
  const community = communityOf(plan.place.territory);
  return done(
    advanceByLeader(activity, now, {
      set: { ...plan, ...timesOf(plan.posts), ...empty(plan.posts), community },
      entries: [entry('edited', by, now)],
    }),
  );
};

/** Open to everybody from now on; what is dangerous has told its risks and is insured before. */
export const publish = (
  activity: Activity,
  { by, now, rev }: Revised,
): Result<Activity, Stale | 'TIMES_WRONG' | 'SAFEGUARDS_MISSING'> => {
  const refusal = objection('publish', activity, { rev, now });
  if (refusal) return refusal;
  if (activity.startsAt <= now) return refuse('TIMES_WRONG', { post: null });
  const missing = missingSafeguards(activity);
  if (missing.length > 0) return refuse('SAFEGUARDS_MISSING', { missing });
  return done(
    advanceByLeader(activity, now, {
      set: { state: { status: 'open', since: now } },
      entries: [entry('published', by, now)],
    }),
  );
};

/** More places for those who wait, or fewer as long as none is taken away from anybody. */
export const setPlaces = (
  activity: Activity,
  { by, now, rev, post: id, places }: Revised & { post: string; places: number },
): Result<Activity, Stale | 'POST_UNKNOWN' | 'PLACES_TAKEN'> => {
  const refusal = objection('setPlaces', activity, { rev, now });
  if (refusal) return refusal;
  const post = postOf(activity, id);
  if (!post) return refuse('POST_UNKNOWN');
  const taken = takenOf(activity, id);
  if (places < taken) return refuse('PLACES_TAKEN', { taken });
  return done(
    advanceByLeader(activity, now, {
      set: { posts: activity.posts.map((each) => (each.id === id ? { ...each, places } : each)) },
      entries: [entry('places_set', by, now, `${post.name}：${post.places} → ${places}`)],
    }),
  );
};

/**
 * All are told, and everybody's time is free again for something else. What repeats goes on after this one time, unless
 * the times after it are cancelled as well; of a draft there are none.
 */
export const cancel = (
  activity: Activity,
  { by, now, rev, words, alsoLater }: Revised & { words: string; alsoLater: boolean },
): Result<Activity, Stale> => {
  const refusal = objection('cancel', activity, { rev, now });
  if (refusal) return refusal;
  const repeat = alsoLater || activity.state.status === 'draft' ? null : activity.repeat;
  return done(
    advanceByLeader(activity, now, {
      set: { state: { status: 'cancelled', since: now, words }, claims: [activity._id], repeat },
      entries: [entry('cancelled', by, now, words)],
      messages: tellAll(activity, `活动取消：${words}`),
    }),
  );
};
