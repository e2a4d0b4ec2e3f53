import * as v from 'valibot';
import {
  ACTIVITY_ACTIONS,
  ACTIVITY_EVENTS,
  ACTIVITY_STATUSES,
  MAX_PLACES,
  MAX_POSTS,
  MAX_RADIUS_METRES,
  PRESENCE_FLAGS,
  PRESENCE_MEANS,
  REPEATS,
  STANDINGS,
} from './activities.labels';
import { activityId, personId, teamId } from './ids';
import { placeInput, placeOutput } from './place';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import { SERVICE_KINDS, SKILLS } from './volunteers.labels';

const skill = v.picklist(SKILLS);

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const rev = whole(1, Number.MAX_SAFE_INTEGER);
export const postId = v.pipe(v.string(), v.regex(/^p[1-9]$/));
export const standing = v.picklist(STANDINGS);
export const status = v.picklist(ACTIVITY_STATUSES);

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

export const plan = {
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
export const activitySummary = v.strictObject(summary);
export type ActivitySummary = v.InferOutput<typeof activitySummary>;

export const activityDetail = v.strictObject({
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
  /** Of the reader's own post; before they have one, of the first. */
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

export const rollRow = v.strictObject({
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

/** What a phone scans at the gate; WeChat's limit is 32 characters of its scene alphabet. */
export const scene = v.pipe(v.string(), v.regex(/^[0-9a-v]{32}$/));
