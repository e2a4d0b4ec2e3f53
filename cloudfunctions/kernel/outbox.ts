import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { MINUTE, plusMs } from './instant';

/** One person, or everybody who holds the role exactly there (found when it is sent, never a write per person). */
export type Recipient = { person: PersonId } | { role: Role; territory: TerritoryId };
export type MessageFields = Record<string, string>;

/** A message to be sent, kept in the document whose event caused it; it carries its own history. */
export type OutboxEntry = {
  id: string;
  template: string;
  to: Recipient;
  fields: MessageFields;
  page: string;
  createdAt: Instant;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain';
  attempts: number;
  /** When to try (waiting), or when a try that never reported back is given up (sending). */
  nextAt: Instant | null;
  lastError: string | null;
  /** Who was reached and who was not, by count; names are not needed here. */
  reached: number;
};

const BACKOFF_MINUTES = [1, 5, 30, 120, 720];
const LEASE_MINUTES = 5;

export const queueMessage = (
  entry: Pick<OutboxEntry, 'id' | 'template' | 'to' | 'fields' | 'page'>,
  now: Instant,
): OutboxEntry => ({
  ...entry,
  createdAt: now,
  state: 'waiting',
  attempts: 0,
  nextAt: now,
  lastError: null,
  reached: 0,
});

/**
 * Takes what is due: `waiting` becomes `sending` under a lease. A `sending` whose lease ran out becomes `uncertain`:
 * WeChat may have delivered it, so it is not sent again (never twice); the app shows the event in any case.
 */
export const claimDue = (
  outbox: readonly OutboxEntry[],
  now: Instant,
): { outbox: OutboxEntry[]; claimed: OutboxEntry[] } => {
  const claimed: OutboxEntry[] = [];
  const next = outbox.map((entry): OutboxEntry => {
    if (entry.nextAt === null || entry.nextAt > now) return entry;
    if (entry.state === 'sending') {
      return { ...entry, state: 'uncertain', nextAt: null, lastError: 'no report within the lease' };
    }
    const lease = plusMs(now, LEASE_MINUTES * MINUTE);
    const taken: OutboxEntry = { ...entry, state: 'sending', attempts: entry.attempts + 1, nextAt: lease };
    claimed.push(taken);
    return taken;
  });
  return { outbox: next, claimed };
};

export type Delivery =
  | { kind: 'sent'; reached: number }
  /** Nobody can be reached this way, now or later: no credit, no such template. */
  | { kind: 'refused'; error: string }
  /** Certainly not delivered, worth another try. */
  | { kind: 'retry'; error: string }
  /** It may have been delivered: not repeated, because twice is worse than never. */
  | { kind: 'uncertain'; error: string };

export const recordDelivery = (entry: OutboxEntry, delivery: Delivery, now: Instant): OutboxEntry => {
  switch (delivery.kind) {
    case 'sent':
      return { ...entry, state: 'sent', reached: delivery.reached, nextAt: null, lastError: null };
    case 'refused':
      return { ...entry, state: 'failed', nextAt: null, lastError: delivery.error };
    case 'uncertain':
      return { ...entry, state: 'uncertain', nextAt: null, lastError: delivery.error };
    case 'retry': {
      const minutes = BACKOFF_MINUTES[entry.attempts - 1];
      return minutes === undefined
        ? { ...entry, state: 'failed', nextAt: null, lastError: delivery.error }
        : { ...entry, state: 'waiting', nextAt: plusMs(now, minutes * MINUTE), lastError: delivery.error };
    }
  }
};

/** When this outbox next wants attention, or `null`. */
export const nextAttempt = (outbox: readonly OutboxEntry[]): Instant | null =>
  outbox.reduce<Instant | null>(
    (soonest, { nextAt }) => (nextAt !== null && (soonest === null || nextAt < soonest) ? nextAt : soonest),
    null,
  );
