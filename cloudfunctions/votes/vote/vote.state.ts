import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { PersonId, TopicId, VoteId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { OptionTally, VoteResult, VoteRule } from '#types/vote-shapes';
import type {
  OwnersMatter,
  RankedRule,
  VoteEvent,
  VoteForm,
  VoteKind,
  VoteQueue,
  VoteShelf,
  VoteUnit,
} from '#types/votes.labels';
import { type Call, callsAhead } from '../call/call.state';
import type { VoteSettings } from './vote.settings.state';

/** Who acts in an office, as it was then. */
export type Officer = { personId: PersonId; name: string; role: Role };
export type VoteEntry = { at: Instant; kind: VoteEvent; by: Officer | null; words: string };

/** By what a ballot is judged; fixed once it is announced, so that its boxes carry a copy. */
export type Terms = {
  kind: VoteKind;
  form: VoteForm;
  options: readonly { id: string; name: string; words: string }[];
  most: number;
  unit: VoteUnit;
  secret: boolean;
  paper: boolean;
  within: TerritoryId;
  community: TerritoryId;
  opensAt: Instant;
  closesAt: Instant;
};

/** What two people enter from paper, each without seeing the other's; sealed until both agree and after it. */
export type Batch = {
  no: number;
  what: 'ballots' | 'figures';
  size: number;
  by: Officer;
  checkedBy: Officer | null;
  sealed: string;
};

/** `announced` until somebody closed the boxes; whether it is open is a matter of the time. */
export type Status = 'draft' | 'announced' | 'closed' | 'counted' | 'cancelled';

type VoteIndex = {
  /** `current@420205/003/001`: what residents see. */
  shelfKeys: readonly string[];
  queueKeys: readonly string[];
  /** When it closes. */
  sortAt: Instant;
  /** Since when the clock has something to do beyond this document. */
  choreAt: Instant | null;
};

export type VoteDocument = Aggregate &
  OutboxDocument &
  Terms &
  VoteIndex & {
    _id: VoteId;
    /** The same as its id: what lies under one vote is found together. */
    vote: VoteId;
    title: string;
    words: string;
    topicId: TopicId | null;
    /** `友爱街社区 · 第2网格` */
    place: string;
    counting: RankedRule | null;
    matter: OwnersMatter | null;
    hidden: boolean;
    eligible: number;
    rule: VoteRule;
    settings: VoteSettings;
    /** As many as its territory has, unless staff know the roll better. */
    households: number;
    status: Status;
    /** The boxes are there. */
    ready: boolean;
    /** Nothing can come into the boxes any more. */
    shut: boolean;
    turnout: { cast: number; paper: number };
    running: readonly OptionTally[] | null;
    batches: readonly Batch[];
    result: VoteResult | null;
    /** Who was told of it, and how far the telling has come. */
    calls: readonly Call[];
    /** The boxes do not hold what the roll says: nothing is published. */
    mismatch: boolean;
    reason: string;
    author: Officer;
    timeline: readonly (VoteEntry | Erased)[];
  };

export const shelfKey = (shelf: VoteShelf, community: TerritoryId): string => `${shelf}@${community}`;
export const queueKey = (queue: VoteQueue, territory: TerritoryId): string => `${queue}@${territory}`;

/** Ballots are given in the app; an owners' vote has none here. */
export const isCastHere = ({ kind }: Pick<VoteDocument, 'kind'>): boolean => kind !== 'owners';

type Bare = Omit<VoteDocument, keyof VoteIndex | 'wakeAt'>;

/** Papers that two people entered alike. */
export const agreedPapers = ({ batches }: Pick<VoteDocument, 'batches'>): number =>
  batches.reduce((sum, { checkedBy, size }) => sum + (checkedBy ? size : 0), 0);

/** Everything that has to be counted was entered. */
export const isComplete = (vote: Pick<VoteDocument, 'batches' | 'turnout'>): boolean =>
  agreedPapers(vote) === vote.turnout.paper;

const firstOf = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, each) => (first === null || each < first ? each : first), null);

const choreOf = (vote: Bare): Instant | null => {
  const { status, ready, shut, mismatch, opensAt, closesAt } = vote;
  const since = vote.timeline.at(-1)?.at ?? opensAt;
  const calls = callsAhead(vote).map(({ at }) => at);
  switch (status) {
    case 'draft':
      return null;
    case 'announced':
      return isCastHere(vote) && !ready ? since : firstOf([...calls, closesAt]);
    case 'closed':
      return isCastHere(vote) && !mismatch && isComplete(vote) ? closesAt : null;
    case 'counted':
      return firstOf(calls);
    case 'cancelled':
      return ready && !shut ? since : firstOf(calls);
  }
};

const QUEUES: Record<Status, VoteQueue> = {
  draft: 'draft',
  announced: 'running',
  closed: 'waiting',
  counted: 'done',
  cancelled: 'done',
};

const shelfOf = ({ status }: Bare): VoteShelf | null => {
  if (status === 'draft') return null;
  return status === 'announced' || status === 'closed' ? 'current' : 'past';
};

/** The one way to finish a change of a vote. */
export const indexed = (vote: Bare): VoteDocument => {
  const shelf = shelfOf(vote);
  return {
    ...vote,
    shelfKeys: shelf ? [shelfKey(shelf, vote.community)] : [],
    queueKeys: pathOf(vote.within).map((territory) => queueKey(QUEUES[vote.status], territory)),
    sortAt: vote.closesAt,
    choreAt: choreOf(vote),
    wakeAt: nextAttempt(vote.outbox),
  };
};
