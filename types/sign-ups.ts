import * as v from 'valibot';
import { postId, scene, standing } from './activity-shapes';
import { activityId, personId } from './ids';
import { operation } from './operation';
import { point } from './place';
import { maybeWords } from './text';
import { instant } from './time';

/** What one person's change answers, and what a repetition of it answers again. */
const settledMine = v.strictObject({ activityId, personId, post: postId, standing });
const present = v.strictObject({ activityId, from: instant, until: v.nullable(instant) });

/** For whom; `null`: for oneself. */
const forWhom = { for: v.optional(v.nullable(personId), null) };
const ONESELF =
  'a volunteer for themselves; whom they named as helper; grid workers, staff and lead of the area they serve in';

/** What people do about their own place in an activity; a part of the slice `activities`. */
export const signUps = {
  'activities.signUp': operation({
    kind: 'change',
    input: v.strictObject({
      activityId,
      post: postId,
      ...forWhom,
      /** Wait in the list if no place is free. */
      wait: v.boolean(),
      /** The risks were on the screen and were read. */
      risksRead: v.boolean(),
    }),
    output: settledMine,
    who: ONESELF,
    errors: [
      'NOT_REGISTERED',
      'GUARDIAN_MISSING',
      'STATE_NOT_ALLOWED',
      'SIGN_UP_CLOSED',
      'POST_UNKNOWN',
      'TOO_YOUNG',
      'TOO_OLD',
      'MINORS_NOT_ALLOWED',
      'SKILL_MISSING',
      'RISKS_UNREAD',
      'ALREADY_SIGNED_UP',
      'CLASH',
      'FULL',
      'WAITING_LIST_FULL',
    ],
  }),
  'activities.withdraw': operation({
    kind: 'change',
    input: v.strictObject({ activityId, ...forWhom, words: v.optional(maybeWords(100), '') }),
    output: settledMine,
    who: ONESELF,
    errors: ['NOT_SIGNED_UP', 'CANCEL_LIMIT_PASSED', 'STATE_NOT_ALLOWED'],
  }),
  'activities.answerOffer': operation({
    kind: 'change',
    input: v.strictObject({ activityId, ...forWhom, accepted: v.boolean() }),
    output: settledMine,
    who: ONESELF,
    errors: ['NOT_SIGNED_UP', 'OFFER_OVER', 'CLASH', 'STATE_NOT_ALLOWED'],
  }),
  'activities.signIn': operation({
    kind: 'change',
    input: v.strictObject({
      scene,
      /** By the device, when it was scanned: it may have waited for a signal. */
      at: instant,
      point: v.optional(v.nullable(point), null),
    }),
    output: present,
    who: 'whoever is signed up for it, for themselves',
    errors: [
      'CODE_FORGED',
      'CODE_STALE',
      'GATE_CLOSED',
      'NOT_SIGNED_UP',
      'ALREADY_PRESENT',
      'PLACE_MISSING',
      'PLACE_TOO_FAR',
      'TIME_BACKWARDS',
      'TOO_MANY_SPANS',
    ],
  }),
  'activities.signOut': operation({
    kind: 'change',
    input: v.strictObject({ scene, at: instant, point: v.optional(v.nullable(point), null) }),
    output: present,
    who: 'whoever is signed up for it, for themselves',
    errors: [
      'CODE_FORGED',
      'CODE_STALE',
      'GATE_CLOSED',
      'NOT_SIGNED_UP',
      'NOT_PRESENT',
      'PLACE_MISSING',
      'PLACE_TOO_FAR',
      'TIME_BACKWARDS',
    ],
  }),
};
