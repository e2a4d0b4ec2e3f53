import { told } from '#kernel/chain';
import type { ActivitySummary } from '#types/activity-shapes';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, type Post, queueOf, signUpOf, takenOf } from '../activity/activity.state';
import { phaseAt } from '../activity/phase.state';

type Mine = NonNullable<ActivitySummary['mine']>;

const mineOf = (activity: Activity, person: PersonId): Mine | null => {
  const mine = signUpOf(activity, person);
  if (!mine) return null;
  const { post, standing, since, offeredUntil, by, spans } = mine;
  const ahead = queueOf(activity, post).indexOf(person);
  return {
    ...{ post, standing, since, offeredUntil },
    ahead: ahead === -1 ? null : ahead,
    by: by?.name ?? null,
    spans: spans.map((span) => ({ ...span, flags: [...span.flags] })),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const activitySummaryOf = (activity: Activity, person: PersonId, now: Instant): ActivitySummary => {
  const { _id, rev, title, kind, place, team, startsAt, endsAt, dangerous, posts } = activity;
  return {
    ...{ id: _id, rev, title, kind, place, team, startsAt, endsAt, dangerous },
    status: phaseAt(activity, now),
    places: sum(posts.map(({ places }) => places)),
    taken: sum(posts.map(({ id }) => takenOf(activity, id))),
    waiting: sum(posts.map(({ id }) => queueOf(activity, id).length)),
    mine: mineOf(activity, person),
  };
};

export const postView = (activity: Activity, post: Post) => ({
  ...post,
  skills: [...post.skills],
  taken: takenOf(activity, post.id),
  waiting: queueOf(activity, post.id).length,
});

/** Leaders read who did what; others read what happened. */
export const timelineView = ({ timeline }: Activity, leads: boolean) =>
  told(timeline)
    .filter(({ kind }) => leads || kind !== 'presence_decided')
    .map(({ at, kind, by, words }) => ({ at, kind, by: leads ? (by?.name ?? '系统') : '组织方', words }));
