import * as v from 'valibot';
import { MAX_SPANS } from './activities.labels';
import { MAX_STARS, QUALITIES, RECORD_ACTIONS, RECORD_EVENTS, RECORD_STATES } from './hours.labels';
import { activityId, recordId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';

const rev = v.pipe(v.number(), v.integer(), v.minValue(1));
const stretch = v.strictObject({ from: instant, until: instant });
const state = v.picklist(RECORD_STATES);
const quality = v.picklist(QUALITIES);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const summary = {
  id: recordId,
  rev: v.number(),
  /** `null`: a neighbour was helped without one. */
  activityId: v.nullable(activityId),
  title: v.string(),
  /** The day of the service. */
  day,
  place: v.string(),
  /** Who records it and answers for it: the community. */
  unit: v.string(),
  community: territoryId,
  /** Time really given, in whole minutes; 0: was not there. */
  minutes: v.number(),
  points: v.number(),
  state,
  evaluated: v.boolean(),
};
const recordSummary = v.strictObject(summary);
export type RecordSummary = v.InferOutput<typeof recordSummary>;

/** For those who answer for it: in a list the name is masked (`周**`), in the record itself it is whole. */
const whose = { ...summary, name: v.string(), number: v.string() };
const recordRow = v.strictObject({
  ...whose,
  /** What the volunteer said of the activity, and the leaders of the service; `null`: nothing yet. */
  stars: v.nullable(whole(1, 5)),
  quality: v.nullable(quality),
});
export type RecordRow = v.InferOutput<typeof recordRow>;

const stars = v.strictObject({
  name: v.string(),
  source: v.string(),
  sure: v.boolean(),
  /** Where its hours are counted; `null`: everywhere. */
  unit: v.nullable(v.string()),
  minutes: v.number(),
  star: whole(0, MAX_STARS),
  /** The next star, its line in hours and the minutes still missing; `null`: all reached. */
  next: v.nullable(v.strictObject({ star: v.number(), hours: v.number(), missing: v.number() })),
});
export type Stars = v.InferOutput<typeof stars>;

const totals = v.strictObject({
  minutes: v.number(),
  /** For local honours alone: they are no money and nobody can pass them on. */
  points: v.number(),
  years: v.array(v.strictObject({ year: v.number(), minutes: v.number() })),
  communities: v.array(v.strictObject({ community: territoryId, unit: v.string(), minutes: v.number() })),
  /** The national lines, then those of the community served in last, where it has its own. */
  stars: v.array(stars),
});
export type HoursTotals = v.InferOutput<typeof totals>;

const recordDetail = v.strictObject({
  ...whose,
  content: v.string(),
  post: v.strictObject({ name: v.string(), ...stretch.entries }),
  team: v.string(),
  leader: v.string(),
  recordedAt: instant,
  spans: v.array(stretch),
  /** What its owner asked, while it waits for an answer. */
  asked: v.nullable(v.strictObject({ at: instant, words: v.string() })),
  /** A change that one person proposed and another has to confirm. */
  proposal: v.nullable(
    v.strictObject({
      at: instant,
      by: v.string(),
      spans: v.array(stretch),
      minutes: v.number(),
      words: v.string(),
    }),
  ),
  evaluation: v.nullable(v.strictObject({ at: instant, stars: v.number(), words: v.string() })),
  appraisal: v.nullable(v.strictObject({ at: instant, quality, words: v.string() })),
  /** To its owner everybody else is told by what they are: 组织方. */
  timeline: v.array(
    v.strictObject({ at: instant, kind: v.picklist(RECORD_EVENTS), by: v.string(), words: v.string() }),
  ),
  mine: v.boolean(),
  may: v.array(v.picklist(RECORD_ACTIONS)),
});
export type RecordDetail = v.InferOutput<typeof recordDetail>;

const changed = v.strictObject({ recordId, rev: v.number(), state, minutes: v.number() });
const DESK = 'staff and lead of its community';
const LEADERS = `the activity’s leaders; ${DESK}`;

const owners = <const I extends v.GenericSchema, const E extends readonly string[]>(input: I, errors: E) =>
  operation({ kind: 'change', input, output: changed, who: 'whose hours they are', errors });
const answering = <const I extends v.GenericSchema, const E extends readonly string[]>(
  who: string,
  input: I,
  errors: E,
) =>
  operation({
    kind: 'change',
    input,
    output: changed,
    who: `${who}; never about themselves`,
    errors: ['OWN_HOURS', 'STATE_NOT_ALLOWED', 'REVISION_STALE', ...errors],
  });
const target = { recordId, rev };

export const hours = {
  'hours.mine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    /** The totals with the first page alone. */
    output: v.strictObject({ totals: v.nullable(totals), ...pageOf(recordSummary).entries }),
    who: 'anyone, their own hours; also what an export of one’s data holds',
    errors: [],
  }),
  'hours.get': operation({
    kind: 'query',
    input: v.strictObject({ recordId }),
    output: recordDetail,
    who: `whose hours they are; ${LEADERS}`,
    errors: [],
  }),
  'hours.listActivity': operation({
    kind: 'query',
    input: v.strictObject({ activityId, ...page }),
    output: pageOf(recordRow),
    who: LEADERS,
    errors: [],
  }),
  'hours.listOpen': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, ...page }),
    /** What waits for an answer or a second person, the latest service first. */
    output: pageOf(recordRow),
    who: 'staff and lead of that community or of one above it',
    errors: [],
  }),
  'hours.ask': owners(v.strictObject({ recordId, words: words(200) }), ['STATE_NOT_ALLOWED']),
  'hours.evaluate': owners(
    v.strictObject({ recordId, stars: whole(1, 5), words: v.optional(maybeWords(200), '') }),
    ['STATE_NOT_ALLOWED', 'ALREADY_EVALUATED'],
  ),
  'hours.propose': answering(
    LEADERS,
    v.strictObject({
      ...target,
      /** The time really given: no way, no waiting, no meals; in order, apart, within the post. Empty: was not there. */
      spans: v.pipe(v.array(stretch), v.maxLength(MAX_SPANS)),
      words: words(200),
    }),
    ['TIME_BACKWARDS', 'LONGER_THAN_ACTIVITY', 'NOTHING_CHANGES'],
  ),
  'hours.decline': answering(LEADERS, v.strictObject({ ...target, words: words(200) }), []),
  'hours.decide': answering(
    DESK,
    v.strictObject({ ...target, accepted: v.boolean(), words: v.optional(maybeWords(200), '') }),
    ['DECIDER_IS_PROPOSER', 'REASON_MISSING'],
  ),
  'hours.appraise': answering(
    LEADERS,
    v.strictObject({ ...target, quality, words: v.optional(maybeWords(200), '') }),
    ['ALREADY_EVALUATED'],
  ),
};
