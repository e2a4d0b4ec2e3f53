import type { OutboxEntry } from '#kernel/outbox';
import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { MessageState } from '#types/messages.labels';
import type { Instant } from '#types/time';
import type { Ledger } from '../community/community.public';
import { type MessageDocument, messageOf, movedOn } from './message.state';
import { messagesOf } from './messages.store';

/** What one person was told by one entry of a document's outbox, and what came of it. */
export type Told = { source: string; entry: OutboxEntry; person: Person; state: MessageState };

type Keeping = { ports: Pick<Ports, 'collection'>; now: Instant; ledger: Ledger };
type Row = { document: MessageDocument; person: Person };

/** A try that is not the first, or that was cut short: the message may be there already. */
const addOrMove = async ({ document, person }: Row, { ports, ledger }: Keeping): Promise<void> => {
  const store = messagesOf(ports);
  const known = await store.load(document._id);
  if (known) {
    const next = movedOn(known, document.state);
    if (next) await store.replace(known, next);
  } else if ((await store.add(document)).added) ledger.tell(person);
};

/**
 * Writes what people were told, those of a first try in one trip together. A message has one document however often
 * it is written, and counts as unread once.
 */
export const keepMessages = async (told: readonly Told[], keeping: Keeping): Promise<void> => {
  const { now, ports, ledger } = keeping;
  const rows = told.map(({ source, entry, person, state }) => ({
    document: messageOf(source, entry, person._id, { state, at: now }),
    person,
    isFirst: entry.attempts === 1 && entry.state === 'sending',
  }));
  const first = rows.filter(({ isFirst }) => isFirst);
  const added = await messagesOf(ports).addAll(first.map(({ document }) => document));
  if (added) for (const { person } of first) ledger.tell(person);
  const rest = added ? rows.filter(({ isFirst }) => !isFirst) : rows;
  await Promise.all(rest.map((row) => addOrMove(row, keeping)));
};
