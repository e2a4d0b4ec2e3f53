import * as v from 'valibot';
import { topicId } from './ids';
import { textState } from './moderation';
import { MAX_REASON } from './moderation.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';
import { CORRECTED_PARTS } from './topic-ends.labels';
import { attendee, party, taskInput, topicSummary, topicWork } from './topic-shapes';
import {
  AGREEMENTS,
  MAX_MINUTES,
  MAX_PLAN,
  MAX_TASK,
  MAX_TITLE,
  OUTCOMES,
  TOPIC_QUEUES,
  TOPIC_STATUSES,
  VENUES,
} from './topics.labels';

const changed = v.strictObject({ topicId, status: v.picklist(TOPIC_STATUSES) });
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const number = whole(1, 500);
const votes = v.strictObject({ agree: whole(0, 9999), disagree: whole(0, 9999), abstain: whole(0, 9999) });

const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';
const LEADS = 'the lead of its community, coordinators of its street, operators of its district';
/** Whatever is said of a topic after its decision is refused with it. */
const OPEN = ['STATE_NOT_ALLOWED', 'TOPIC_DECIDED'] as const;
/** It stands where everybody reads. */
const PUBLISHED = [...OPEN, 'PERSONAL_DATA_FOUND'] as const;

/** The steps that staff take, from the screening to the published result. */
export const topicDesk = {
  'topics.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(TOPIC_QUEUES), ...page }),
    output: pageOf(topicSummary),
    who: `${STAFF}, and auditors`,
    errors: [],
  }),
  'topics.getWork': operation({
    kind: 'query',
    input: v.strictObject({ topicId }),
    output: topicWork,
    who: `${STAFF}, and auditors`,
    errors: [],
  }),
  'topics.moderate': operation({
    kind: 'change',
    input: v.strictObject({ topicId, show: v.boolean(), words: words(MAX_REASON) }),
    output: v.strictObject({ topicId, state: textState }),
    who: `${STAFF}; never about their own; an appeal is not decided by who decided first`,
    errors: ['STATE_NOT_ALLOWED', 'DECIDER_DECIDED_BEFORE'],
  }),
  'topics.screen': operation({
    kind: 'change',
    input: v.strictObject({ topicId, accepted: v.boolean(), words: words(MAX_REASON) }),
    output: changed,
    who: `${LEADS}; never what they proposed themselves`,
    errors: [
      'STATE_NOT_ALLOWED',
      'TOPIC_DECIDED',
      /** Too few of the numbers that it names are requests of the community. */
      'CLUSTER_TOO_SMALL',
    ],
  }),
  'topics.setParties': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      /** Buildings, grids or all of the community. */
      affected: v.pipe(v.array(territoryId), v.minLength(1), v.maxLength(20)),
      parties: v.pipe(v.array(party), v.maxLength(20)),
    }),
    output: changed,
    who: STAFF,
    errors: [...PUBLISHED, 'PLACE_UNKNOWN'],
  }),
  'topics.call': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      venue: v.picklist(VENUES),
      place: words(60),
      at: instant,
      agenda: words(MAX_TASK * 2),
      /** Why less notice is given than usual. */
      urgent: v.optional(maybeWords(MAX_REASON), ''),
    }),
    output: v.strictObject({ topicId, number: v.number() }),
    who: STAFF,
    errors: [...PUBLISHED, 'MEETING_TOO_SOON'],
  }),
  'topics.record': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      number,
      /** `false`: it did not take place, and the words say why. */
      held: v.boolean(),
      words: words(MAX_MINUTES),
      attendance: v.optional(v.pipe(v.array(attendee), v.maxLength(300)), []),
    }),
    output: v.strictObject({ topicId, number: v.number() }),
    who: STAFF,
    errors: [...PUBLISHED, 'SESSION_AHEAD', 'MINUTES_APPROVED', 'ATTENDANCE_MISSING'],
  }),
  'topics.approve': operation({
    kind: 'change',
    input: v.strictObject({ topicId, number }),
    output: changed,
    who: `${STAFF}; never the minutes they wrote`,
    errors: [...OPEN, 'MINUTES_APPROVED', 'APPROVER_IS_RECORDER'],
  }),
  'topics.plan': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      words: words(MAX_PLAN),
      /** What is new since the version before; of the first one it may be empty. */
      changed: v.optional(maybeWords(MAX_TASK * 2), ''),
    }),
    output: v.strictObject({ topicId, version: v.number() }),
    who: STAFF,
    errors: [...PUBLISHED, 'REASON_MISSING'],
  }),
  'topics.decide': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      outcome: v.picklist(OUTCOMES),
      agreement: v.picklist(AGREEMENTS),
      words: words(MAX_PLAN),
      votes: v.optional(v.nullable(votes), null),
      minority: v.optional(v.pipe(v.array(words(MAX_TASK * 2)), v.maxLength(20)), []),
      /** Why a party that was named never came. */
      unheard: v.optional(maybeWords(MAX_REASON), ''),
      tasks: v.pipe(v.array(taskInput), v.maxLength(20)),
    }),
    output: changed,
    who: LEADS,
    errors: [...PUBLISHED, 'PARTIES_UNHEARD', 'TASKS_MISSING', 'DUE_WRONG'],
  }),
  'topics.feedback': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      /** The task it tells of; `null`: of all of it, which closes the topic. */
      task: v.optional(v.nullable(number), null),
      done: v.boolean(),
      words: words(MAX_TITLE * 20),
    }),
    output: changed,
    who: STAFF,
    errors: ['STATE_NOT_ALLOWED', 'PERSONAL_DATA_FOUND', 'TASKS_OPEN'],
  }),
  'topics.correct': operation({
    kind: 'change',
    /** What was laid down stays as it is; this stands before it and is told to those whom the topic concerns. */
    input: v.strictObject({ topicId, of: v.picklist(CORRECTED_PARTS), words: words(MAX_TASK * 2) }),
    output: changed,
    who: `${LEADS}; from the screening on, after the decision too`,
    errors: ['STATE_NOT_ALLOWED', 'PERSONAL_DATA_FOUND'],
  }),
};
