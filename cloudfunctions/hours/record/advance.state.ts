import { type MessageDraft, queueMessages, withNextAttempt } from '#kernel/outbox';
import type { RecordEvent } from '#types/hours.labels';
import type { Instant } from '#types/time';
import { type Entry, type HoursRecord, type Named, stateOf } from './record.state';

export const entry = (kind: RecordEvent, by: Named | null, at: Instant, words = ''): Entry => ({
  at,
  kind,
  by: by && { personId: by.personId, name: by.name },
  words,
});

export type Step = { set: Partial<HoursRecord>; told: Entry; messages?: readonly MessageDraft[] };

/** The next version: what is set, what the history says of it and whom to tell, in one write. */
export const advance = (
  record: HoursRecord,
  now: Instant,
  { set, told, messages = [] }: Step,
): HoursRecord => {
  const next = {
    ...record,
    ...set,
    timeline: [...record.timeline, told],
    outbox: queueMessages(record, messages, now),
  };
  return withNextAttempt({ ...next, desk: stateOf(next) === 'recorded' ? 'done' : 'open' });
};

/** A decision that others must have seen before they decide: older views are stale. */
export const decideOn = (record: HoursRecord, now: Instant, step: Step): HoursRecord =>
  advance({ ...record, changedRev: record.rev + 1 }, now, step);
