import * as v from 'valibot';
import { topicId } from './ids';
import { reportReason, textState } from './moderation';
import { MAX_REASON } from './moderation.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { openRounds } from './rating-shapes';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { WITHDRAW_REASONS } from './topic-ends.labels';
import { linked, myTopicTrace, topicDetail, topicSummary } from './topic-shapes';
import { MAX_TITLE, MAX_TOPIC, TOPIC_SHELVES, TOPIC_SOURCES, TOPIC_STATUSES } from './topics.labels';

/** `261122-48375-2`, as a request is called on the phone. */
const requestNumber = v.pipe(v.string(), v.regex(/^\d{6}-\d{5}-\d$/));
const changedText = v.strictObject({ topicId, state: textState });

/** 协商议事: what a community deliberates on, from the proposal to the published result. */
export const topics = {
  'topics.propose': operation({
    kind: 'change',
    input: v.strictObject({
      source: v.picklist(TOPIC_SOURCES),
      title: words(MAX_TITLE),
      words: words(MAX_TOPIC),
      /** Whom it concerns: a building, a grid or the community; a flat means its building. */
      territory: territoryId,
      /** The organisation or government body that brings it up. */
      body: v.optional(maybeWords(MAX_TITLE), ''),
      /** The requests of a cluster, by number. */
      requests: v.optional(v.pipe(v.array(requestNumber), v.maxLength(50)), []),
    }),
    /** `held`: a person looks at it first. */
    output: v.strictObject({ topicId, status: v.picklist(TOPIC_STATUSES), state: textState }),
    who: 'anyone who lives in that community, unless they are kept from speaking for a while; from another source its staff, coordinators of its street, operators of its district',
    errors: [
      'RESIDENCE_MISSING',
      'PERSONAL_DATA_FOUND',
      'TEXT_RISKY',
      'SPEAKER_MUTED',
      'PLACE_UNKNOWN',
      'BODY_MISSING',
      'CLUSTER_TOO_SMALL',
      /** `details.numbers`: with a wrong sign somewhere, as their check digits say. */
      'NUMBER_WRONG',
    ],
  }),
  'topics.list': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId, shelf: v.picklist(TOPIC_SHELVES), ...page }),
    output: v.strictObject({
      ...pageOf(topicSummary).entries,
      /** With the first page alone: what may be rated here now, another way to have a say. */
      rounds: v.nullable(openRounds),
    }),
    who: 'anyone who comes from WeChat: what is shown, and what they proposed themselves',
    errors: [],
  }),
  'topics.get': operation({
    kind: 'query',
    input: v.strictObject({ topicId }),
    output: topicDetail,
    who: 'anyone who comes from WeChat: what is shown, and what they proposed themselves',
    errors: [],
  }),
  'topics.exportMine': operation({
    kind: 'query',
    input: v.strictObject({ what: v.picklist(['proposals', 'supports']), ...page }),
    output: pageOf(myTopicTrace),
    who: 'anyone, what they proposed and supported themselves',
    errors: [],
  }),
  'topics.listLinked': operation({
    kind: 'query',
    input: v.strictObject({ topicId, within: territoryId }),
    output: v.strictObject({ items: v.array(linked) }),
    who: 'anyone who comes from WeChat: votes and conversations that belong to the topic',
    errors: [],
  }),
  'topics.support': operation({
    kind: 'change',
    input: v.strictObject({ topicId }),
    /** Counted within a minute; a household counts once, whoever of it comes. */
    output: v.strictObject({ topicId, supported: v.boolean() }),
    who: 'anyone whose home among the affected the grid worker has confirmed',
    errors: ['STATE_NOT_ALLOWED', 'RESIDENCE_MISSING', 'RESIDENCE_UNCONFIRMED'],
  }),
  'topics.withdraw': operation({
    kind: 'change',
    input: v.strictObject({ topicId, reason: v.picklist(WITHDRAW_REASONS) }),
    output: v.strictObject({ topicId, status: v.picklist(TOPIC_STATUSES) }),
    who: 'who proposed it, until the screening has decided; whoever supported it is told',
    errors: ['STATE_NOT_ALLOWED', 'TOPIC_DECIDED'],
  }),
  'topics.report': operation({
    kind: 'change',
    input: v.strictObject({ topicId, reason: reportReason }),
    output: v.strictObject({ topicId, reports: v.number() }),
    who: 'anyone with a residence or an office in its district, not about their own; once',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'topics.appeal': operation({
    kind: 'change',
    input: v.strictObject({ topicId, words: words(MAX_REASON) }),
    output: changedText,
    who: 'who proposed it, once, after a moderator hid it',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
