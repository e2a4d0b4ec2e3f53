import * as v from 'valibot';
import {
  ACTIVITY_ACTIONS,
  ACTIVITY_EVENTS,
  ACTIVITY_STATUSES,
  MARKS,
  MAX_MARKS,
  MAX_PLACES,
  MAX_POSTS,
  MAX_RADIUS_METRES,
  MAX_SPANS,
  PRESENCE_FLAGS,
  PRESENCE_MEANS,
  REPEATS,
  STANDINGS,
} from './activities.labels';
import { activityId, personId, teamId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { placeInput, placeOutput, point } from './place';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import { skill } from './volunteers';
import { SERVICE_KINDS, SKILLS } from './volunteers.labels';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const rev = whole(1, Number.MAX_SAFE_INTEGER);
const postId = v.pipe(v.string(), v.regex(/^p[1-9]$/));
const standing = v.picklist(STANDINGS);
const status = v.picklist(ACTIVITY_STATUSES);

/** One kind of work at one time, with its places. */
const postInput = v.strictObject({
  name: words(20),
  places: whole(1, MAX_PLACES),
  from: instant,
  until: instant,
  skills: v.optional(v.pipe(v.array(skill), v.maxLength(SKILLS.length)), []),
  minAge: v.optional(v.nullable(whole(0, 120)), null),
  maxAge: v.optional(v.nullable(whole(0, 120)), null),
});

/** 人力、物力、财力保障: what is there for those who serve. A dangerous activity does not open without them. */
const safeguards = v.strictObject({
  /** The accident insurance: insurer and policy, as one reads it on the paper (志愿服务条例 Art. 17). */
  insurance: v.optional(maybeWords(100), ''),
  materials: v.optional(maybeWords(200), ''),
  people: v.optional(maybeWords(200), ''),
  money: v.optional(maybeWords(200), ''),
});

const plan = {
  title: words(30),
  words: words(500),
  kind: v.picklist(SERVICE_KINDS),
  place: placeInput,
  posts: v.pipe(v.array(postInput), v.minLength(1), v.maxLength(MAX_POSTS)),
  /** Rescue, high places, traffic, fire: insured, told, and never for minors. */
  dangerous: v.boolean(),
  /** True, whole and before anybody signs up (志愿服务条例 Art. 12). */
  risks: v.optional(maybeWords(300), ''),
  safeguards,
  /** Signing in is possible within so many metres of the place alone; `null`: anywhere. */
  radius: v.optional(v.nullable(whole(50, MAX_RADIUS_METRES)), null),
  /** Until how many hours before the start one may give one's place back. */
  cancelHours: v.optional(whole(0, 168), 24),
  /** How many hours somebody has to take a place that became free. */
  offerHours: v.optional(whole(1, 72), 12),
  /** How many may wait for each post; 0: no waiting list. */
  waitingPlaces: v.optional(whole(0, MAX_PLACES), 50),
  repeat: v.optional(v.nullable(v.strictObject({ every: v.picklist(REPEATS), until: day })), null),
};

const span = v.strictObject({
  from: instant,
  until: v.nullable(instant),
  means: v.picklist(PRESENCE_MEANS),
  flags: v.array(v.picklist(PRESENCE_FLAGS)),
});

const post = v.strictObject({
  ...postInput.entries,
  id: postId,
  skills: v.array(skill),
  minAge: v.nullable(v.number()),
  maxAge: v.nullable(v.number()),
  /** Taken or kept for somebody who was offered it. */
  taken: v.number(),
  waiting: v.number(),
});

const mine = v.strictObject({
  post: postId,
  standing,
  since: instant,
  /** How many wait before them, for `waiting`. */
  ahead: v.nullable(v.number()),
  offeredUntil: v.nullable(instant),
  /** Who signed them up, if somebody else did. */
  by: v.nullable(v.string()),
  spans: v.array(span),
});

const summary = {
  id: activityId,
  rev: v.number(),
  title: v.string(),
  kind: v.picklist(SERVICE_KINDS),
  status,
  place: placeOutput,
  team: v.strictObject({ teamId, name: v.string() }),
  startsAt: instant,
  endsAt: instant,
  places: v.number(),
  taken: v.number(),
  waiting: v.number(),
  dangerous: v.boolean(),
  mine: v.nullable(mine),
};
const activitySummary = v.strictObject(summary);
export type ActivitySummary = v.InferOutput<typeof activitySummary>;

const activityDetail = v.strictObject({
  ...summary,
  words: v.string(),
  posts: v.array(post),
  risks: v.string(),
  safeguards: v.strictObject({
    insurance: v.string(),
    materials: v.string(),
    people: v.string(),
    money: v.string(),
  }),
  radius: v.nullable(v.number()),
  cancelUntil: instant,
  offerHours: v.number(),
  waitingPlaces: v.number(),
  repeat: v.nullable(v.strictObject({ every: v.picklist(REPEATS), until: day })),
  leader: v.string(),
  socialWorker: v.nullable(v.string()),
  cancelledWords: v.nullable(v.string()),
  timeline: v.array(
    v.strictObject({ at: instant, kind: v.picklist(ACTIVITY_EVENTS), by: v.string(), words: v.string() }),
  ),
  may: v.array(v.picklist(ACTIVITY_ACTIONS)),
});
export type ActivityDetail = v.InferOutput<typeof activityDetail>;

const rollRow = v.strictObject({
  personId,
  name: v.string(),
  post: postId,
  standing,
  since: instant,
  by: v.nullable(v.string()),
  minor: v.boolean(),
  /** How often they did not come to what they had signed up for, when they signed up. */
  absences: v.number(),
  spans: v.array(span),
});
export type RollRow = v.InferOutput<typeof rollRow>;

const changed = v.strictObject({ activityId, status, rev: v.number() });
/** What one person's change answers, and what a repetition of it answers again. */
const settledMine = v.strictObject({ activityId, personId, post: postId, standing });
const present = v.strictObject({ activityId, from: instant, until: v.nullable(instant) });

const target = { activityId, rev };
/** For whom; `null`: for oneself. */
const forWhom = { for: v.optional(v.nullable(personId), null) };
const LEADERS = 'its leaders; staff and lead of its community';
const ONESELF =
  'a volunteer for themselves; whom they named as helper; grid workers, staff and lead of the area they serve in';
/** What a phone scans at the gate; WeChat's limit is 32 characters of its scene alphabet. */
const scene = v.pipe(v.string(), v.regex(/^[0-9a-v]{32}$/));

const lead = <const E extends readonly string[], I extends v.GenericSchema>(input: I, errors: E) =>
  operation({
    kind: 'change',
    input,
    output: changed,
    who: LEADERS,
    errors: ['REVISION_STALE', 'STATE_NOT_ALLOWED', ...errors],
  });
const PLAN_ERRORS = ['PLACE_UNKNOWN', 'TIMES_WRONG', 'POINT_MISSING'] as const;

export const activities = {
  'activities.draft': operation({
    kind: 'change',
    input: v.strictObject({ teamId, ...plan }),
    output: changed,
    who: 'leader, deputies and social worker of that team; staff and lead of its community',
    errors: [...PLAN_ERRORS],
  }),
  'activities.edit': lead(v.strictObject({ ...target, ...plan }), PLAN_ERRORS),
  'activities.publish': lead(v.strictObject({ ...target }), ['TIMES_WRONG', 'SAFEGUARDS_MISSING']),
  'activities.setPlaces': lead(v.strictObject({ ...target, post: postId, places: whole(1, MAX_PLACES) }), [
    'POST_UNKNOWN',
    'PLACES_TAKEN',
  ]),
  'activities.cancel': lead(v.strictObject({ ...target, words: words(200) }), []),
  'activities.list': operation({
    kind: 'query',
    /** Those that begin on that day or later; `null`: today. */
    input: v.strictObject({ within: territoryId, from: v.optional(v.nullable(day), null), ...page }),
    output: pageOf(activitySummary),
    who: 'anyone who comes from WeChat: what is open there',
    errors: [],
  }),
  'activities.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(activitySummary),
    who: 'anyone, what they signed up for',
    errors: [],
  }),
  'activities.listLed': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(activitySummary),
    who: 'anyone, what they lead, drafts too',
    errors: [],
  }),
  'activities.get': operation({
    kind: 'query',
    input: v.strictObject({ activityId }),
    output: activityDetail,
    who: `anyone who comes from WeChat; a draft: ${LEADERS}`,
    errors: [],
  }),
  'activities.roll': operation({
    kind: 'query',
    input: v.strictObject({ activityId }),
    /** Those in, then those offered a place, then those waiting in their order, then those gone. */
    output: v.strictObject({ rows: v.array(rollRow) }),
    who: LEADERS,
    errors: [],
  }),
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
  'activities.gateCode': operation({
    kind: 'query',
    input: v.strictObject({ activityId }),
    /** A new code every half minute. `codes` also holds the next ones, so that the gate works without a signal. */
    output: v.strictObject({ codes: v.array(v.strictObject({ scene, from: instant, until: instant })) }),
    who: LEADERS,
    errors: ['GATE_CLOSED'],
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
  'activities.mark': operation({
    kind: 'change',
    /** The leader's list, also from a phone that had no signal; all of it is taken or none. */
    input: v.strictObject({
      activityId,
      marks: v.pipe(
        v.array(v.strictObject({ personId, mark: v.picklist(MARKS), at: instant })),
        v.minLength(1),
        v.maxLength(MAX_MARKS),
      ),
    }),
    output: v.strictObject({ activityId, marked: v.number(), late: v.number() }),
    who: `${LEADERS}; never about themselves`,
    errors: [
      'STATE_NOT_ALLOWED',
      'GATE_CLOSED',
      'MARK_TOO_LATE',
      'NOT_SIGNED_UP',
      'ALREADY_PRESENT',
      'NOT_PRESENT',
      'TIME_BACKWARDS',
      'TOO_MANY_SPANS',
      'OWN_PRESENCE',
    ],
  }),
  'activities.settlePresence': operation({
    kind: 'change',
    input: v.strictObject({
      ...target,
      personId,
      /** The time really given, in order and apart, within the activity; empty: was not there. */
      spans: v.pipe(v.array(v.strictObject({ from: instant, until: instant })), v.maxLength(MAX_SPANS)),
      words: words(200),
    }),
    output: changed,
    who: `${LEADERS}; never about themselves`,
    errors: [
      'REVISION_STALE',
      'STATE_NOT_ALLOWED',
      'NOT_SIGNED_UP',
      'TIME_BACKWARDS',
      'LONGER_THAN_ACTIVITY',
      'OWN_PRESENCE',
    ],
  }),
  'activities.settle': lead(v.strictObject({ ...target }), ['FLAGS_OPEN']),
};
