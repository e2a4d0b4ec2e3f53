import { epochOf, instantOf } from '#kernel/instant';
import { queueMessages, withNextAttempt } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { Callee } from '#types/calls.labels';
import type { CallId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { tellOfCall } from './call.messages';
import { type CallDocument, type Caller, isCallerGone, rankOf, waitsWithin, withoutDoor } from './call.state';

export type Called = {
  _id: CallId;
  to: Callee;
  callerId: PersonId;
  caller: Caller;
  home: { territory: TerritoryId; label: string };
  calledAt: Instant;
};

/** A device whose clock runs ahead, or says what no calendar knows, has still not called in the future. */
const momentOf = (calledAt: Instant, now: Instant): Instant => {
  const epoch = epochOf(calledAt);
  return epoch <= epochOf(now) ? instantOf(epoch) : now;
};

const recorded = ({ home, calledAt, ...called }: Called, now: Instant): CallDocument => ({
  ...called,
  rev: 1,
  keys: [],
  household: home.territory,
  label: home.label,
  calledAt: momentOf(calledAt, now),
  loggedAt: now,
  followUp: null,
  timeline: [{ at: now, kind: 'logged', by: called.callerId, byName: '', words: '' }],
  openWithin: waitsWithin(home.territory),
  rank: rankOf(called.to),
  outbox: [],
  wakeAt: null,
});

/** In one write with the record: whom to tell of it. */
export const logCall = (called: Called, now: Instant): CallDocument => {
  const call = recorded(called, now);
  // the outbox of the revision that is about to be written
  const outbox = queueMessages({ rev: 0, outbox: [] }, tellOfCall(call), now);
  return withNextAttempt({ ...call, outbox });
};

type Doer = { by: PersonId; byName: string; now: Instant };

const whileOpen = (
  call: CallDocument,
  next: () => CallDocument,
): Result<CallDocument, 'STATE_NOT_ALLOWED'> =>
  call.followUp === null ? done(next()) : refuse('STATE_NOT_ALLOWED', { followedUp: true });

/**
 * Somebody looked in and says how it is: nothing is left to do. Of somebody who closed their account, the door was
 * kept for this look alone.
 */
export const followUp = (call: CallDocument, { by, byName, now, words }: Doer & { words: string }) =>
  whileOpen(call, () => ({
    ...(isCallerGone(call) ? withoutDoor(call) : call),
    followUp: { at: now, by, byName, words },
    openWithin: [],
    timeline: [...call.timeline, { at: now, kind: 'followed_up', by, byName, words }],
  }));

export const lookAtPhone = (call: CallDocument, { by, byName, now, reason }: Doer & { reason: string }) =>
  whileOpen(call, () => ({
    ...call,
    timeline: [...call.timeline, { at: now, kind: 'looked', by, byName, words: reason }],
  }));
