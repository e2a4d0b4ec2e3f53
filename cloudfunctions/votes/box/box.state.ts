import type { Erased } from '#kernel/chain';
import { boxesOf, boxIdAt } from '#kernel/ids';
import { ancestorAt } from '#kernel/territory';
import type { PersonId, VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Ballot } from '#types/vote-shapes';
import type { Terms } from '../vote/vote.state';

/**
 * That a voter's one vote is given. Of a secret vote it says nothing more: no time, no ballot, no receipt. `mark` tells
 * a repetition of the same call from a second vote, and is made of who called and the key of the call alone.
 */
export type RollEntry = {
  how: 'app' | 'paper';
  mark: string;
  /** Of a vote by name. */
  ballot?: Ballot;
  /** Who wrote down that a paper was handed in. */
  by?: PersonId;
};

type BoxEntry = { at: Instant; kind: 'opened' | 'shut'; words: string };

/**
 * A part of the roll and the ballots of those on it, in one document: so one write does both or neither. Some hundred
 * voters share a box. Nothing in it is in the order in which they came but the roll itself.
 */
export type BoxDocument = {
  _id: string;
  rev: number;
  vote: VoteId;
  no: number;
  community: TerritoryId;
  /** The same, in boxes alone: the index behind the lines that are one's own. */
  rollOf: TerritoryId;
  /** What the vote is called, for whoever asks later what they took part in. */
  about: string;
  terms: Terms;
  open: boolean;
  roll: Readonly<Record<string, RollEntry>>;
  /** Sealed, of one length, in their own order. */
  ballots: readonly string[];
  cast: number;
  paper: number;
  /** How many by building. */
  by: Readonly<Record<TerritoryId, number>>;
  /** Receipts of the ballots that were opened and counted, in their own order; empty before the count. */
  counted: readonly string[];
  timeline: readonly (BoxEntry | Erased)[];
};

export const termsOf = (vote: Terms): Terms => {
  const { kind, form, options, most, unit, secret, paper, within, community, opensAt, closesAt } = vote;
  return { kind, form, options, most, unit, secret, paper, within, community, opensAt, closesAt };
};

type Voted = Terms & { _id: VoteId; title: string };

const newBox = (vote: Voted, no: number, now: Instant): BoxDocument => ({
  _id: boxIdAt(vote._id, no),
  rev: 1,
  vote: vote._id,
  no,
  community: vote.community,
  rollOf: vote.community,
  about: vote.title,
  terms: termsOf(vote),
  open: true,
  roll: {},
  ballots: [],
  cast: 0,
  paper: 0,
  by: {},
  counted: [],
  timeline: [{ at: now, kind: 'opened', words: '' }],
});

export const newBoxes = (vote: Voted, now: Instant): BoxDocument[] =>
  Array.from({ length: boxesOf(vote._id) }, (_, no) => newBox(vote, no, now));

/** Households are many to a box, so that a ballot hides among many and the document stays small. */
const HOUSEHOLDS_A_BOX = 400;
const MOST_BOXES = 1000;

export const boxesFor = (households: number): number =>
  Math.min(MOST_BOXES, Math.max(1, Math.ceil(households / HOUSEHOLDS_A_BOX)));

/** The building of a household; of a person there is none here. */
export const buildingOf = (home: TerritoryId): TerritoryId => ancestorAt(home, 'building') ?? home;
