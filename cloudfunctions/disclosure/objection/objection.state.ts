import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Erased } from '#kernel/chain';
import type { Deadline } from '#kernel/deadline';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import type { Finding, ObjectionKind, ObjectionState } from '#types/disclosure.labels';
import type { ItemId, ObjectionId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Doer } from '../item/item.state';

export type ObjectionEntry = {
  at: Instant;
  kind: 'asked' | 'screened' | 'answered' | 'escalated' | 'concluded' | 'settled' | 'overdue';
  by: Doer;
  words: string;
};

export type Said = { words: string; by: Doer; at: Instant };

/** Fields for the indexes alone. */
type ObjectionIndex = {
  /** `420205/003/001|desk` or `…|committee` while somebody has to act; `null` when nobody has. */
  queue: string | null;
  sortAt: Instant;
};

/** What somebody asks of a disclosed item, until it is answered and they are content or the committee has looked. */
export type ObjectionDocument = Aggregate &
  OutboxDocument &
  ObjectionIndex & {
    _id: ObjectionId;
    itemId: ItemId;
    itemTitle: string;
    community: TerritoryId;
    authorId: PersonId;
    kind: ObjectionKind;
    words: string;
    at: Instant;
    /** `held` waits for a person, `hidden` stays from the public; it is answered in either case. */
    seen: 'shown' | 'held' | 'hidden';
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

const QUEUES: Partial<Record<ObjectionState, string>> = { open: 'desk', with_committee: 'committee' };

export const queueOf = (community: TerritoryId, isCommittee: boolean): string =>
  `${community}|${isCommittee ? 'committee' : 'desk'}`;

/** The clock looks when a limit passes for the first time, and when a message waits. */
const wakeAtOf = ({ deadline, overdue, outbox }: ObjectionDocument): Instant | null => {
  const attempt = nextAttempt(outbox);
  const limit = deadline === null || overdue ? null : deadline.dueAt;
  if (attempt === null || limit === null) return attempt ?? limit;
  return attempt < limit ? attempt : limit;
};

export const indexed = (objection: ObjectionDocument): ObjectionDocument => {
  const queue = QUEUES[objection.state];
  return {
    ...objection,
    queue: queue === undefined ? null : `${objection.community}|${queue}`,
    sortAt: objection.deadline?.dueAt ?? objection.at,
    wakeAt: wakeAtOf(objection),
  };
};

/** An objection that nobody has settled yet holds the public period open. */
export const isUnsettledObjection = ({ kind, state }: Pick<ObjectionDocument, 'kind' | 'state'>): boolean =>
  kind === 'objection' && (state === 'open' || state === 'with_committee');
