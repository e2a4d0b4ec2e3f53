import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Erased } from '#kernel/chain';
import type { Deadline } from '#kernel/deadline';
import { type Moderation, queuesOf } from '#kernel/moderation';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import type { Finding, ObjectionKind, ObjectionState } from '#types/disclosure.labels';
import type { ItemId, ObjectionId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Doer } from '../item/item.state';

export type ObjectionEntry = {
  at: Instant;
  kind: 'asked' | 'reported' | 'screened' | 'answered' | 'escalated' | 'concluded' | 'settled' | 'overdue';
  by: Doer;
  words: string;
};

export type Said = { words: string; by: Doer; at: Instant };

/** Fields for the indexes alone. */
type ObjectionIndex = {
  /** `420205/003/001|desk`, `…|committee`, `…|screen`: wherever somebody has to act. */
  queue: readonly string[];
  sortAt: Instant;
};

/** What somebody asks of a disclosed item, until it is answered and they are content or the committee has looked. */
export type ObjectionDocument = Aggregate &
  OutboxDocument &
  ObjectionIndex & {
    _id: ObjectionId;
    /** The revision of the last change by a person: neither a message nor a limit that passed makes a view stale. */
    changedRev: number;
    itemId: ItemId;
    itemTitle: string;
    community: TerritoryId;
    authorId: PersonId;
    kind: ObjectionKind;
    words: string;
    at: Instant;
    /** What the public may read of it; it is answered in any case. */
    text: Moderation;
    state: ObjectionState;
    answerDays: number;
    calendar: CalendarOverrides;
    /** For the answer, later for the committee's conclusion; `null` when nothing is due. */
    deadline: Deadline | null;
    overdue: boolean;
    answer: Said | null;
    appeal: string | null;
    conclusion: (Said & { finding: Finding }) | null;
    timeline: readonly (ObjectionEntry | Erased)[];
  };

export type Queue = 'desk' | 'committee' | 'screen';

const QUEUES: Partial<Record<ObjectionState, Queue>> = { open: 'desk', with_committee: 'committee' };

export const queueOf = (community: TerritoryId, queue: Queue): string => `${community}|${queue}`;

const queuesFor = ({ state, text, community }: ObjectionDocument): string[] => {
  const answering = QUEUES[state];
  return [
    ...(answering === undefined ? [] : [queueOf(community, answering)]),
    ...(queuesOf(text).length > 0 ? [queueOf(community, 'screen')] : []),
  ];
};

/** The clock looks when a limit passes for the first time, and when a message waits. */
const wakeAtOf = ({ deadline, overdue, outbox }: ObjectionDocument): Instant | null => {
  const attempt = nextAttempt(outbox);
  const limit = deadline === null || overdue ? null : deadline.dueAt;
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};

export const indexed = (objection: ObjectionDocument): ObjectionDocument => ({
  ...objection,
  queue: queuesFor(objection),
  sortAt: objection.deadline?.dueAt ?? objection.at,
  wakeAt: wakeAtOf(objection),
});

type Standing = Pick<ObjectionDocument, 'kind' | 'state' | 'conclusion'>;

/**
 * An objection that nobody has settled yet holds the public period open; one that the committee upheld does until what
 * was disclosed is corrected.
 */
export const isUnsettledObjection = (
  { kind, state, conclusion }: Standing,
  correctedAt: Instant | null,
): boolean => {
  if (kind !== 'objection') return false;
  if (state === 'open' || state === 'with_committee') return true;
  return conclusion?.finding === 'upheld' && (correctedAt === null || correctedAt < conclusion.at);
};
