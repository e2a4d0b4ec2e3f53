import type { Amendment } from '#kernel/amendment';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, type Post, postOf, type SignUp, signUpOf } from '../activity/activity.state';
import { cancelLimit } from '../activity/phase.state';
import { all, placing, waking } from './amendments.state';
import { claimsOf } from './claims.state';
import type { Placed } from './sign-up.decide';

type Ask = { personId: PersonId; now: Instant };
type Known = { post: Post; mine: SignUp };

/** Their place in an open activity; somebody who never was in it has none. */
const placeOf = (
  activity: Activity,
  personId: PersonId,
): Result<Known, 'NOT_SIGNED_UP' | 'STATE_NOT_ALLOWED'> => {
  const mine = signUpOf(activity, personId);
  const post = mine && postOf(activity, mine.post);
  if (!mine || !post) return refuse('NOT_SIGNED_UP');
  const { status } = activity.state;
  return status === 'open' ? done({ post, mine }) : refuse('STATE_NOT_ALLOWED', { status });
};

/** A place is free again; the clock offers it to whoever waits first, and nobody else can take it before. */
const freeing = ({ id }: Post, now: Instant): Amendment =>
  all({ only: {}, add: { [`taken.${id}`]: -1 } }, waking(now));

const gone = (mine: SignUp, now: Instant): Omit<SignUp, 'rev'> => ({
  ...mine,
  standing: 'withdrawn',
  since: now,
  offeredUntil: null,
});

const isGone = ({ standing }: SignUp): boolean => standing === 'withdrawn' || standing === 'lapsed';

/** Out of the list, or out of the place, which the next one is offered. */
const givingBack = (
  activity: Activity,
  personId: PersonId,
  { post, mine }: Known,
  now: Instant,
): Amendment => {
  const leaving = placing(activity, personId, gone(mine, now));
  if (mine.standing === 'waiting')
    return all(leaving, { only: {}, take: { [`queues.${post.id}`]: [personId] } });
  const claims: Amendment =
    mine.standing === 'in' ? { only: {}, take: { claims: claimsOf(personId, post) } } : { only: {} };
  return all(leaving, freeing(post, now), claims);
};

export const withdraw = (
  activity: Activity,
  { personId, now }: Ask,
): Result<Placed, 'NOT_SIGNED_UP' | 'CANCEL_LIMIT_PASSED' | 'STATE_NOT_ALLOWED'> => {
  const known = placeOf(activity, personId);
  if (!known.ok) return known;
  const { post, mine } = known.data;
  if (isGone(mine)) return refuse('NOT_SIGNED_UP');
  const limit = mine.standing === 'in' ? cancelLimit(activity, post) : post.from;
  if (now > limit) return refuse('CANCEL_LIMIT_PASSED', { limit });
  const amendment = givingBack(activity, personId, known.data, now);
  return done({ amendment, post: post.id, standing: 'withdrawn' });
};

/** Nobody comes for who closed their account: the place is free until it begins. `null`: they hold none. */
export const release = (activity: Activity, { personId, now }: Ask): Amendment | null => {
  const known = placeOf(activity, personId);
  if (!known.ok || isGone(known.data.mine) || now >= known.data.post.from) return null;
  return givingBack(activity, personId, known.data, now);
};

/** Somebody to whom a place was offered takes it, or leaves it to the next. */
export const answerOffer = (
  activity: Activity,
  { personId, now, accepted }: Ask & { accepted: boolean },
): Result<Placed, 'NOT_SIGNED_UP' | 'OFFER_OVER' | 'STATE_NOT_ALLOWED'> => {
  const known = placeOf(activity, personId);
  if (!known.ok) return known;
  const { post, mine } = known.data;
  if (mine.standing !== 'offered' || mine.offeredUntil === null || now > mine.offeredUntil) {
    return refuse('OFFER_OVER');
  }
  if (!accepted) {
    const amendment = all(placing(activity, personId, gone(mine, now)), freeing(post, now));
    return done({ amendment, post: post.id, standing: 'withdrawn' });
  }
  const next = { ...mine, standing: 'in' as const, since: now, offeredUntil: null };
  const amendment = all(placing(activity, personId, next), {
    only: {},
    append: { claims: claimsOf(personId, post) },
  });
  return done({ amendment, post: post.id, standing: 'in' });
};
