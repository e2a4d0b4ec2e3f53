import * as v from 'valibot';
import { personId, topicId, voteId } from './ids';
import { pageOf } from './paging';
import { territoryId } from './territory';
import { instant } from './time';
import {
  MAX_OPTIONS,
  MAX_SCORE,
  OWNERS_MATTERS,
  RANKED_RULES,
  VOTE_FORMS,
  VOTE_KINDS,
  VOTE_OUTCOMES,
  VOTE_PHASES,
  VOTE_UNITS,
} from './votes.labels';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const optionId = v.pipe(v.string(), v.regex(/^o([1-9]|1\d|20)$/));
/** Whose one vote it is: the household, or the person. */
export const voterKey = v.union([territoryId, personId]);
/** Drawn by the voter's own device; nobody else is told it before the count. */
export const receipt = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{16}$/));

/** One voter's choice. Nothing picked and nothing scored is an abstention. */
export const ballot = v.strictObject({
  /** One, several, or all in the order of preference. */
  picks: v.optional(v.pipe(v.array(optionId), v.maxLength(MAX_OPTIONS)), []),
  /** One for each option in their order, `null`: no opinion; empty unless the form is `score`. */
  scores: v.optional(
    v.pipe(
      v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SCORE)))),
      v.maxLength(MAX_OPTIONS),
    ),
    [],
  ),
});
export type Ballot = v.InferOutput<typeof ballot>;

/** Of an owners' vote, as the minutes of the procedure have them; areas in square metres. */
export const figures = v.strictObject({
  owners: count,
  area: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000)),
  takingPart: count,
  takingPartArea: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000)),
  agreeing: count,
  agreeingArea: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000)),
});
export type Figures = v.InferOutput<typeof figures>;

export const voteOption = v.strictObject({ id: optionId, name: v.string(), words: v.string() });

/** More than so many percent of those entitled must take part, more than so many of them agree; `null`: not asked. */
export const voteRule = v.strictObject({
  quorumPercent: v.nullable(count),
  majorityPercent: v.nullable(count),
  source: v.picklist(['default', 'setting']),
});
export type VoteRule = v.InferOutput<typeof voteRule>;

const turnout = v.strictObject({ cast: count, paper: count, eligible: count });

export const voteSummary = v.strictObject({
  id: voteId,
  kind: v.picklist(VOTE_KINDS),
  title: v.string(),
  form: v.picklist(VOTE_FORMS),
  unit: v.picklist(VOTE_UNITS),
  secret: v.boolean(),
  place: v.string(),
  phase: v.picklist(VOTE_PHASES),
  opensAt: instant,
  closesAt: instant,
  turnout,
  outcome: v.nullable(v.picklist(VOTE_OUTCOMES)),
  winners: v.array(v.string()),
});
export type VoteSummary = v.InferOutput<typeof voteSummary>;

/** How many an option has. `points`: by rank or score. */
const tally = v.strictObject({ id: optionId, votes: count, points: count });
export type OptionTally = v.InferOutput<typeof tally>;

const round = v.strictObject({
  votes: v.array(v.strictObject({ id: optionId, votes: count })),
  out: v.array(optionId),
});
export type RunoffRound = v.InferOutput<typeof round>;

export const voteResult = v.strictObject({
  ballots: count,
  paper: count,
  blank: count,
  /** Empty where they are withheld. */
  counts: v.array(tally),
  /** Of a runoff. */
  rounds: v.array(round),
  quorum: v.nullable(v.boolean()),
  winners: v.array(optionId),
  outcome: v.picklist(VOTE_OUTCOMES),
  figures: v.nullable(figures),
});
export type VoteResult = v.InferOutput<typeof voteResult>;

/** What everybody reads of a vote. */
export const voteFace = {
  ...voteSummary.entries,
  words: v.string(),
  options: v.array(voteOption),
  /** Of `several`: at most so many. */
  most: count,
  counting: v.nullable(v.picklist(RANKED_RULES)),
  hidden: v.boolean(),
  paper: v.boolean(),
  matter: v.nullable(v.picklist(OWNERS_MATTERS)),
  rule: voteRule,
  within: territoryId,
  topicId: v.nullable(topicId),
  /** Why it was cancelled. */
  reason: v.string(),
  result: v.nullable(voteResult),
  /** While it is open, where it is not hidden; fresh to the minute. */
  running: v.nullable(v.array(tally)),
};

export const voteDetail = v.strictObject({
  ...voteFace,
  mine: v.strictObject({
    /** Whose vote the caller may give; `null`: none, and why. */
    voter: v.nullable(voterKey),
    why: v.nullable(v.picklist(['residence', 'level', 'outside', 'another'])),
    voted: v.boolean(),
    byPaper: v.boolean(),
    /** What was voted, where votes are given by name. */
    ballot: v.nullable(ballot),
  }),
});
export type VoteDetail = v.InferOutput<typeof voteDetail>;

export const votePage = pageOf(voteSummary);

/** That one's vote is given, for taking along; of a secret vote nothing else is known. */
export const myVote = v.strictObject({
  voteId,
  title: v.string(),
  kind: v.picklist(VOTE_KINDS),
  unit: v.picklist(VOTE_UNITS),
  secret: v.boolean(),
  opensAt: instant,
  closesAt: instant,
  byPaper: v.boolean(),
  options: v.array(v.strictObject({ id: optionId, name: v.string() })),
  /** What was voted, where votes are given by name. */
  ballot: v.nullable(ballot),
});
export type MyVote = v.InferOutput<typeof myVote>;
