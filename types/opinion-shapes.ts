import * as v from 'valibot';
import { opinionId, statementId, topicId } from './ids';
import { ownModeration, textState } from './moderation';
import { MARKS, STANCES } from './opinions.labels';
import { instant } from './time';

const count = v.number();

const summary = {
  id: opinionId,
  title: v.string(),
  /** `友爱街社区`, or what lies above it. */
  place: v.string(),
  until: instant,
  /** Whether statements may be said and marked now. */
  open: v.boolean(),
};
export const opinionSummary = v.strictObject(summary);
export type OpinionSummary = v.InferOutput<typeof opinionSummary>;

/** A statement to be marked. */
const card = v.strictObject({
  id: statementId,
  words: v.string(),
  /** `张**`, or the name and office of staff. */
  author: v.string(),
  official: v.boolean(),
});
export type StatementCard = v.InferOutput<typeof card>;

/** What the reader said themselves, with what a moderator decided about it. */
const ownStatement = v.strictObject({
  id: statementId,
  words: v.string(),
  state: textState,
  ...ownModeration,
});
export type OwnStatement = v.InferOutput<typeof ownStatement>;

/** What somebody said or marked themselves, for taking along: one of the two. */
export const myVoice = v.strictObject({
  id: v.string(),
  opinionId,
  /** What the conversation is called. */
  title: v.string(),
  at: instant,
  statement: v.nullable(v.strictObject({ words: v.string(), state: textState })),
  /** `words`: empty where the statement is not shown any more. */
  marks: v.nullable(v.array(v.strictObject({ statementId, words: v.string(), mark: v.picklist(MARKS) }))),
});
export type MyVoice = v.InferOutput<typeof myVoice>;

const tally = v.strictObject({ agree: count, disagree: count, pass: count });

/** A statement on the map. @property groups in the order of the groups; `null`: too few of it marked the statement */
const placed = v.strictObject({
  id: statementId,
  words: v.string(),
  stance: v.picklist(STANCES),
  groups: v.array(v.nullable(tally)),
});
export type PlacedStatement = v.InferOutput<typeof placed>;

const group = v.strictObject({
  size: count,
  /** The reader's own marks lie nearest to this one; nobody else learns it. */
  mine: v.boolean(),
  typical: v.array(placed),
});
export type OpinionGroup = v.InferOutput<typeof group>;

const map = v.strictObject({
  /** Marks made after that are not in it yet. */
  at: instant,
  people: count,
  /** Those of them who marked enough to be put into a group. */
  grouped: count,
  /** The largest first; none of them smaller than the least size. */
  groups: v.array(group),
  /** In which all groups are of one mind. */
  common: v.array(placed),
});
export type OpinionMap = v.InferOutput<typeof map>;

export const opinionDetail = v.strictObject({
  ...summary,
  question: v.string(),
  by: v.string(),
  openedAt: instant,
  topicId: v.nullable(topicId),
  /** Why staff ended it before its time. */
  closed: v.nullable(v.strictObject({ words: v.string(), at: instant })),
  statements: count,
  /** Of those, how many the reader marked. */
  marked: count,
  /** The next ones for this reader, those seen by the fewest first; empty once it is over. */
  hand: v.array(card),
  own: v.array(ownStatement),
  /** How many more the reader may say. */
  mayStillSay: count,
  /** `null`: fewer than `needed` people have said enough so far. */
  map: v.nullable(map),
  needed: count,
});
export type OpinionDetail = v.InferOutput<typeof opinionDetail>;
