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

export const withdraw = (
  activity: Activity,
  { personId, now }: Ask,
): Result<Placed, 'NOT_SIGNED_UP' | 'CANCEL_LIMIT_PASSED' | 'STATE_NOT_ALLOWED'> => {
  const known = placeOf(activity, personId);
  if (!known.ok) return known;
  const { post, mine } = known.data;
  if (mine.standing === 'withdrawn' || mine.standing === 'lapsed') return refuse('NOT_SIGNED_UP');
  const limit = mine.standing === 'in' ? cancelLimit(activity, post) : post.from;
  if (now > limit) return refuse('CANCEL_LIMIT_PASSED', { limit });
  const leaving = placing(activity, personId, gone(mine, now));
  const standing = 'withdrawn' as const;
  if (mine.standing === 'waiting') {
    const amendment = all(leaving, { only: {}, take: { [`queues.${post.id}`]: [personId] } });
    return done({ amendment, post: post.id, standing });
  }
  const claims: Amendment =
    mine.standing === 'in' ? { only: {}, take: { claims: claimsOf(personId, post) } } : { only: {} };
  return done({ amendment: all(leaving, freeing(post, now), claims), post: post.id, standing });
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
