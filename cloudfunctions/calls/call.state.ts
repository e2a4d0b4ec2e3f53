import type { Aggregate } from '#kernel/aggregate';
import type { OutboxEntry } from '#kernel/outbox';
import { ancestorAt, parentOf, pathOf } from '#kernel/territory';
import { type Callee, isEmergency } from '#types/calls.labels';
import type { CallId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Snapshots of the moment of the call. Only `openContact` unseals, and records that it did. */
export type Caller = { name: string; maskedPhone: string | null; sealedPhone: string | null };

export type FollowUp = { at: Instant; by: PersonId; byName: string; words: string };
/** What happened to the record: it came, somebody looked at the phone and said why, somebody looked in. */
export type CallEntry = {
  at: Instant;
  kind: 'logged' | 'looked' | 'followed_up';
  by: PersonId;
  byName: string;
  words: string;
};

/** Somebody reached for the phone: what is known of it, so that somebody looks in afterwards. */
export type CallDocument = Aggregate & {
  _id: CallId;
  to: Callee;
  callerId: PersonId;
  caller: Caller;
  household: TerritoryId;
  label: string;
  calledAt: Instant;
  loggedAt: Instant;
  followUp: FollowUp | null;
  timeline: readonly CallEntry[];
  outbox: readonly OutboxEntry[];
  /** For the index alone: when the clock has to look at it; `null`: never. */
  wakeAt: Instant | null;
  /** For the index alone: the grid and all above it while nobody has followed up, empty afterwards. */
  openWithin: readonly TerritoryId[];
  /** For the index alone: emergencies before all others. */
  rank: 0 | 1;
};

export const rankOf = (to: Callee): 0 | 1 => (isEmergency(to) ? 0 : 1);

/** Where those who look in are found. A household always lies in a grid; without one nobody is asked. */
export const waitsWithin = (household: TerritoryId): TerritoryId[] => {
  const grid = ancestorAt(household, 'grid');
  return grid ? pathOf(grid) : [];
};

/** Whose account was closed: name and phone are gone. */
export const isCallerGone = ({ caller }: Pick<CallDocument, 'caller'>): boolean =>
  caller.name === '' && caller.maskedPhone === null && caller.sealedPhone === null;

/** The building stays, for the count of calls; the door goes, and with it the messages that named the house. */
export const withoutDoor = (call: CallDocument): CallDocument => ({
  ...call,
  label: '',
  household: parentOf(call.household) ?? call.household,
  outbox: [],
  wakeAt: null,
});
