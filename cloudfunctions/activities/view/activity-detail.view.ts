import type { Actor } from '#kernel/actor';
import type { ActivityAction } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import type { Instant } from '#types/time';
import { mayLead } from '../activity/activity.policy';
import { type Activity, postOf, signUpOf } from '../activity/activity.state';
import { isTimeFor, LEADERS_WHEN, type LeadersAction } from '../activity/gates.policy';
import { cancelLimit } from '../activity/phase.state';
import { activitySummaryOf, postView, timelineView } from './activity.view';

const leadersMay = (activity: Activity, now: Instant): ActivityAction[] =>
  (Object.keys(LEADERS_WHEN) as LeadersAction[]).filter((action) => isTimeFor(action, activity, now));

/** What the caller may do about their own place; whether they fit the post is told when they try. */
const personMay = (activity: Activity, actor: Actor, now: Instant): ActivityAction[] => {
  const mine = signUpOf(activity, actor.personId);
  const post = mine && postOf(activity, mine.post);
  if (activity.state.status !== 'open') return [];
  if (!mine || !post || mine.standing === 'withdrawn' || mine.standing === 'lapsed') {
    return activity.posts.some(({ from }) => now < from) ? ['signUp'] : [];
  }
  const limit = mine.standing === 'in' ? cancelLimit(activity, post) : post.from;
  const withdraw: ActivityAction[] = now <= limit ? ['withdraw'] : [];
  const isOffered = mine.standing === 'offered' && mine.offeredUntil !== null && now <= mine.offeredUntil;
  return isOffered ? ['answerOffer', ...withdraw] : withdraw;
};

export const activityDetailOf = (activity: Activity, actor: Actor, now: Instant): ActivityDetail => {
  const leads = mayLead(actor, activity);
  const { words, risks, safeguards, radius, offerHours, waitingPlaces, repeat, leader, socialWorker } =
    activity;
  const mine = signUpOf(activity, actor.personId);
  const post = (mine && postOf(activity, mine.post)) ?? activity.posts[0];
  return {
    ...activitySummaryOf(activity, actor.personId, now),
    ...{ words, risks, safeguards, radius, offerHours, waitingPlaces, repeat, leader, socialWorker },
    posts: activity.posts.map((post) => postView(activity, post)),
    cancelUntil: post ? cancelLimit(activity, post) : activity.startsAt,
    cancelledWords: activity.state.status === 'cancelled' ? activity.state.words : null,
    timeline: timelineView(activity, leads),
    may: [...personMay(activity, actor, now), ...(leads ? leadersMay(activity, now) : [])],
  };
};
