import * as v from 'valibot';
import { category } from './category';
import { requestId, topicId } from './ids';
import { ownModeration, queuedModeration, textState } from './moderation';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import {
  AGREEMENTS,
  MAX_TASK,
  MAX_TITLE,
  OUTCOMES,
  PARTY_KINDS,
  TOPIC_ACTIONS,
  TOPIC_ALARMS,
  TOPIC_EVENTS,
  TOPIC_NEXTS,
  TOPIC_SOURCES,
  TOPIC_STATUSES,
  TOPIC_STEPS,
  VENUES,
} from './topics.labels';

const count = v.number();

export const party = v.strictObject({ kind: v.picklist(PARTY_KINDS), name: words(MAX_TITLE) });

/** A door, or a party at the table, or a neighbour who only gave a family name. No full name: the signed sheet has it. */
export const attendee = v.strictObject({
  /** `5号楼 1-302` as a territory; `null`: not of a household that is affected. */
  door: v.nullable(territoryId),
  /** The place of the party in the list of parties; `null`: came for oneself. */
  party: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
  /** Stored as `张**`. */
  name: maybeWords(20),
});

export const taskInput = v.strictObject({
  words: words(MAX_TASK),
  /** Who carries it out. */
  owner: words(MAX_TITLE),
  due: day,
  /** The kind of request it becomes. */
  category,
});

const next = v.strictObject({
  what: v.picklist(TOPIC_NEXTS),
  /** Until when; a meeting: when. */
  dueAt: instant,
  overdue: v.boolean(),
});

const tally = {
  /** Households that support it, as the clock counted them last. */
  supports: count,
  /** So many are needed; 0 where none are. */
  threshold: count,
};

const summary = {
  id: topicId,
  title: v.string(),
  source: v.picklist(TOPIC_SOURCES),
  status: v.picklist(TOPIC_STATUSES),
  step: v.picklist(TOPIC_STEPS),
  /** `张**`, or the body that brought it up. */
  from: v.string(),
  mine: v.boolean(),
  at: instant,
  place: v.string(),
  next: v.nullable(next),
  /** Meetings that were held. */
  meetings: count,
  state: textState,
  ...tally,
};
export const topicSummary = v.strictObject(summary);
export type TopicSummary = v.InferOutput<typeof topicSummary>;

const session = v.strictObject({
  number: count,
  venue: v.picklist(VENUES),
  place: v.string(),
  at: instant,
  agenda: v.string(),
  calledAt: instant,
  /** Why the notice was shorter than usual. */
  urgent: v.nullable(v.string()),
  state: v.picklist(['called', 'recorded', 'approved', 'cancelled']),
  /** Households and parties; shown once the minutes are approved. */
  attendance: v.nullable(v.strictObject({ households: count, parties: v.array(v.string()), others: count })),
  minutes: v.nullable(v.string()),
  /** Why it did not take place. */
  cancelled: v.nullable(v.string()),
});
export type TopicSession = v.InferOutput<typeof session>;

const plan = v.strictObject({ version: count, at: instant, words: v.string(), changed: v.string() });

const decision = v.strictObject({
  at: instant,
  outcome: v.picklist(OUTCOMES),
  agreement: v.picklist(AGREEMENTS),
  words: v.string(),
  /** Of those present; `null` where nothing was counted. */
  votes: v.nullable(v.strictObject({ agree: count, disagree: count, abstain: count })),
  /** Kept beside what was decided. */
  minority: v.array(v.string()),
  /** Why a party that was named was never at the table. */
  unheard: v.string(),
});

const task = v.strictObject({
  number: count,
  words: v.string(),
  owner: v.string(),
  due: day,
  done: v.boolean(),
  overdue: v.boolean(),
  feedback: v.array(v.strictObject({ at: instant, words: v.string() })),
});

/** How far the affected are reached and heard: buildings, households there, those known here, those heard. */
const reach = v.strictObject({ buildings: count, households: count, known: count, heard: count });

const content = {
  ...summary,
  words: v.string(),
  community: territoryId,
  /** Whom it concerns, as its proposer said. */
  where: territoryId,
  /** Numbers of the requests it comes from. */
  requests: v.array(v.string()),
  screening: v.nullable(v.strictObject({ accepted: v.boolean(), words: v.string(), at: instant })),
  affected: v.array(v.strictObject({ territory: territoryId, label: v.string() })),
  parties: v.array(v.strictObject({ ...party.entries, attended: v.boolean() })),
  reach: v.nullable(reach),
  sessions: v.array(session),
  plans: v.array(plan),
  /** What those said who were visited, without who they are. */
  voices: v.array(v.strictObject({ day, words: v.string(), place: v.string() })),
  decision: v.nullable(decision),
  tasks: v.array(task),
  closing: v.nullable(v.strictObject({ at: instant, words: v.string() })),
  /** What was wrong in it and how it is right; `of`: which part, in words. */
  corrections: v.array(v.strictObject({ at: instant, of: v.string(), words: v.string() })),
  story: v.array(
    v.strictObject({
      at: instant,
      kind: v.picklist(TOPIC_EVENTS),
      words: v.string(),
      /** The number of the meeting, the plan or the task. */
      about: v.nullable(count),
    }),
  ),
};

export const topicDetail = v.strictObject({
  ...content,
  /** The reader's household supports it. */
  supported: v.boolean(),
  /** Of one's own topic only. */
  own: v.nullable(v.strictObject(ownModeration)),
});
export type TopicDetail = v.InferOutput<typeof topicDetail>;

export const topicWork = v.strictObject({
  ...content,
  /** Numbers that were named and are no requests of the community; they count for nothing. */
  unfound: v.array(v.string()),
  alarm: v.picklist(TOPIC_ALARMS),
  may: v.array(v.picklist(TOPIC_ACTIONS)),
  moderation: v.strictObject(queuedModeration),
  /** The minutes that wait for somebody else's approval, and who wrote them. */
  draft: v.nullable(
    v.strictObject({ number: count, minutes: v.string(), by: v.string(), attendance: v.array(attendee) }),
  ),
  /** The request that each task became, in their order. */
  opened: v.array(v.nullable(requestId)),
  /** For a next notice: at least so many days ahead, or hours where it is urgent. */
  notice: v.strictObject({ days: count, urgentHours: count }),
});
export type TopicWork = v.InferOutput<typeof topicWork>;

/** What one proposed, or the household one stood for: the whole of what is kept of it. */
export const myTopicTrace = v.strictObject({
  id: v.string(),
  topicId,
  proposal: v.nullable(
    v.strictObject({
      at: instant,
      source: v.picklist(TOPIC_SOURCES),
      title: v.string(),
      words: v.string(),
      status: v.picklist(TOPIC_STATUSES),
      state: textState,
    }),
  ),
  support: v.nullable(v.strictObject({ household: territoryId })),
});
export type MyTopicTrace = v.InferOutput<typeof myTopicTrace>;

/** What of another slice belongs to a topic. */
export const linked = v.strictObject({
  kind: v.picklist(['vote', 'opinions']),
  id: v.string(),
  title: v.string(),
  open: v.boolean(),
  until: instant,
});
