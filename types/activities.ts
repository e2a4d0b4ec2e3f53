import * as v from 'valibot';
import { MARKS, MAX_MARKS, MAX_PLACES, MAX_SPANS } from './activities.labels';
import {
  activityDetail,
  activitySummary,
  plan,
  postId,
  rev,
  rollRow,
  scene,
  status,
  whole,
} from './activity-shapes';
import { activityId, personId, teamId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { day, instant } from './time';

const changed = v.strictObject({ activityId, status, rev: v.number() });
const target = { activityId, rev };
const LEADERS = 'its leaders; staff and lead of its community';

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
  'activities.cancel': lead(
    v.strictObject({
      ...target,
      words: words(200),
      /** Of one that repeats and has not begun: whether the times after it are cancelled with it. */
      alsoLater: v.optional(v.boolean(), true),
    }),
    [],
  ),
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
    /** `draftsOf`: instead of what one leads, what is planned in that community and not published yet. */
    input: v.strictObject({ draftsOf: v.optional(v.nullable(territoryId), null), ...page }),
    output: v.strictObject({
      ...pageOf(activitySummary).entries,
      /** Whether the caller may plan one: for a team they lead; with `draftsOf`, for every team there. */
      mayPlan: v.boolean(),
    }),
    who: 'anyone, what they lead, drafts too; the drafts of a community: its staff and lead',
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
    output: v.strictObject({
      /** What they are in, with what the caller may do now: one call is all that a gate needs. */
      activity: activityDetail,
      rows: v.array(rollRow),
    }),
    who: LEADERS,
    errors: [],
  }),
  'activities.gateCode': operation({
    kind: 'query',
    input: v.strictObject({ activityId }),
    /** A new code every half minute. `codes` also holds the next ones, so that the gate works without a signal. */
    output: v.strictObject({ codes: v.array(v.strictObject({ scene, from: instant, until: instant })) }),
    who: LEADERS,
    errors: ['GATE_CLOSED'],
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
