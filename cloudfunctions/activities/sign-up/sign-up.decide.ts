import type { Amendment } from '#kernel/amendment';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { Standing } from '#types/activities.labels';
import type { Instant } from '#types/time';
import { tell } from '../activity/activity.messages';
import {
  type Activity,
  type Named,
  type Post,
  postOf,
  queueOf,
  type SignUp,
  signUpOf,
  takenOf,
} from '../activity/activity.state';
import { all, placing, telling } from './amendments.state';
import type { Applicant } from './applicant.state';
import { claimsOf } from './claims.state';
import { isMinor, unfit } from './eligible.policy';

export type Placed = { amendment: Amendment; post: string; standing: Standing };
type Ask = {
  applicant: Applicant;
  /** Who signs them up, if it is somebody else. */
  by: Named | null;
  post: string;
  wait: boolean;
  risksRead: boolean;
  now: Instant;
};

const GONE: readonly Standing[] = ['withdrawn', 'lapsed'];

const newcomer = (known: SignUp | null, { applicant, by, post, now }: Ask): Omit<SignUp, 'rev'> => ({
  name: applicant.name,
  number: applicant.number,
  post,
  standing: 'in',
  since: now,
  offeredUntil: null,
  by,
  minor: isMinor(applicant),
  absences: applicant.absences,
  spans: known?.spans ?? [],
});

/** Only into a place that is free, and past nobody who waits: the guards hold both at the moment of the write. */
const intoPlace = ({ id, places }: Post): Amendment => ({
  only: { [`taken.${id}`]: { lt: places }, [`queues.${id}.0`]: { missing: true } },
  add: { [`taken.${id}`]: 1 },
});

/** At the end of the list, as long as it is one: `push` keeps the order in which the writes came. */
const intoList = (activity: Activity, { id, places }: Post, person: string): Amendment => ({
  only: {
    [`queues.${id}.${activity.waitingPlaces - 1}`]: { missing: true },
    // somebody who gave a place back meanwhile leaves it to be taken at once
    ...(queueOf(activity, id).length === 0 ? { [`taken.${id}`]: { gte: places } } : {}),
  },
  append: { [`queues.${id}`]: [person] },
});

const messages = (activity: Activity, { applicant, by, now }: Ask, tip: string): Amendment[] =>
  by === null ? [] : [telling(activity, applicant.personId, tell(activity, applicant.personId, tip), now)];

const waiting = (activity: Activity, post: Post, ask: Ask): Result<Placed, 'FULL' | 'WAITING_LIST_FULL'> => {
  if (!ask.wait || activity.waitingPlaces === 0) return refuse('FULL', { taken: takenOf(activity, post.id) });
  if (queueOf(activity, post.id).length >= activity.waitingPlaces) return refuse('WAITING_LIST_FULL');
  const { personId } = ask.applicant;
  const next = { ...newcomer(signUpOf(activity, personId), ask), standing: 'waiting' as const };
  const amendment = all(
    placing(activity, personId, next),
    intoList(activity, post, personId),
    ...messages(activity, ask, '已帮您排候补，有空位会通知您'),
  );
  return done({ amendment, post: post.id, standing: 'waiting' });
};

const taking = (activity: Activity, post: Post, ask: Ask): Placed => {
  const { personId } = ask.applicant;
  const amendment = all(
    placing(activity, personId, newcomer(signUpOf(activity, personId), ask)),
    intoPlace(post),
    { only: {}, append: { claims: claimsOf(personId, post) } },
    ...messages(activity, ask, '已帮您报名，请准时参加'),
  );
  return { amendment, post: post.id, standing: 'in' };
};

type Code =
  | 'STATE_NOT_ALLOWED'
  | 'SIGN_UP_CLOSED'
  | 'POST_UNKNOWN'
  | 'ALREADY_SIGNED_UP'
  | 'RISKS_UNREAD'
  | 'FULL'
  | 'WAITING_LIST_FULL'
  | (ReturnType<typeof unfit> & object)['code'];

/** Order matters where two reasons hold: what the person can do least about comes first. */
const objection = (activity: Activity, post: Post | null, ask: Ask): Refusal<Code> | null => {
  const { applicant, now } = ask;
  const { status } = activity.state;
  if (status !== 'open') return refuse('STATE_NOT_ALLOWED', { status });
  if (!post) return refuse('POST_UNKNOWN');
  const known = signUpOf(activity, applicant.personId);
  if (known && !GONE.includes(known.standing))
    return refuse('ALREADY_SIGNED_UP', { standing: known.standing });
  if (now >= post.from) return refuse('SIGN_UP_CLOSED', { closedAt: post.from });
  const unsuited = unfit(activity, post, applicant);
  if (unsuited) return unsuited;
  return activity.risks !== '' && !ask.risksRead ? refuse('RISKS_UNREAD') : null;
};

/** A place where one is free and nobody waits for it; else the end of the list, for those who want to wait. */
export const signUp = (activity: Activity, ask: Ask): Result<Placed, Code> => {
  const post = postOf(activity, ask.post);
  const refusal = objection(activity, post, ask);
  if (refusal) return refusal;
  if (!post) return refuse('POST_UNKNOWN');
  const isFree = takenOf(activity, post.id) < post.places && queueOf(activity, post.id).length === 0;
  return isFree ? done(taking(activity, post, ask)) : waiting(activity, post, ask);
};
