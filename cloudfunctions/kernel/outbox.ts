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

/** What a decision says of a message; the outbox adds the rest. */
export type MessageDraft = Pick<OutboxEntry, 'template' | 'to' | 'fields' | 'page'>;

/** A document that carries messages: one conditional write changes it and says whom to tell of it. */
export type OutboxDocument = {
  _id: string;
  rev: number;
  outbox: readonly OutboxEntry[];
  /** For the index alone: when the clock has to look at it; `null`: never. */
  wakeAt: Instant | null;
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

/** Messages that are over stay as a record, up to this many; what still has to be sent always stays. */
const KEPT_MESSAGES = 40;

const withoutOldest = (outbox: readonly OutboxEntry[]): readonly OutboxEntry[] => {
  const surplus = Math.max(0, outbox.length - KEPT_MESSAGES);
  const dropped = outbox.filter(({ nextAt }) => nextAt === null).slice(0, surplus);
  return surplus === 0 ? outbox : outbox.filter((entry) => !dropped.includes(entry));
};

/** The outbox of the next revision: an entry's name is that revision and a count, unique within its document. */
export const queueMessages = (
  { rev, outbox }: Pick<OutboxDocument, 'rev' | 'outbox'>,
  drafts: readonly MessageDraft[],
  now: Instant,
): readonly OutboxEntry[] => {
  const series = `${rev + 1}-`;
  const taken = outbox.filter(({ id }) => id.startsWith(series)).length;
  const queued = drafts.map((draft, place) =>
    queueMessage({ ...draft, id: `${series}${taken + place}` }, now),
  );
  return withoutOldest([...outbox, ...queued]);
};

export type Claim = {
  outbox: OutboxEntry[];
  /** Taken for sending, by whoever writes this outbox. */
  claimed: OutboxEntry[];
  /** Never reported back within their lease: uncertain from now on. */
  lapsed: OutboxEntry[];
};

/**
 * Takes what is due: `waiting` becomes `sending` under a lease. A `sending` whose lease ran out becomes `uncertain`:
 * WeChat may have delivered it, so it is not sent again (never twice); the app shows the event in any case.
 */
export const claimDue = (outbox: readonly OutboxEntry[], now: Instant): Claim => {
  const claimed: OutboxEntry[] = [];
  const lapsed: OutboxEntry[] = [];
  const next = outbox.map((entry): OutboxEntry => {
    if (entry.nextAt === null || entry.nextAt > now) return entry;
    if (entry.state === 'sending') {
      const lost: OutboxEntry = {
        ...entry,
        state: 'uncertain',
        nextAt: null,
        lastError: 'no report within the lease',
      };
      lapsed.push(lost);
      return lost;
    }
    const lease = plusMs(now, LEASE_MINUTES * MINUTE);
    const taken: OutboxEntry = { ...entry, state: 'sending', attempts: entry.attempts + 1, nextAt: lease };
    claimed.push(taken);
    return taken;
  });
  return { outbox: next, claimed, lapsed };
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

/** What time did to a document, and the messages that whoever writes it has to send. */
export type Woken<D> = { document: D; claimed: readonly OutboxEntry[]; lapsed: readonly OutboxEntry[] };

/** For a document that the clock wakes for its messages alone. */
export const withNextAttempt = <D extends OutboxDocument>(document: D): D => ({
  ...document,
  wakeAt: nextAttempt(document.outbox),
});

/** For a document that the clock wakes for its messages alone; `null`: nothing is due. */
export const wakeForMessages = <D extends OutboxDocument>(document: D, now: Instant): Woken<D> | null => {
  const { outbox, claimed, lapsed } = claimDue(document.outbox, now);
  const next = withNextAttempt({ ...document, outbox, rev: document.rev + 1 });
  const isTouched = claimed.length > 0 || lapsed.length > 0 || next.wakeAt !== document.wakeAt;
  return isTouched ? { document: next, claimed, lapsed } : null;
};
