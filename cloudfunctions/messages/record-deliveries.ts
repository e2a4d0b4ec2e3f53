import { type Delivery, type OutboxDocument, recordDelivery } from '#kernel/outbox';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import type { Sender } from './sender';

// Each round loses only to a person who changed the document meanwhile.
const ROUNDS = 6;

/** Written onto the document as it is by then: people go on working while messages are under way. */
export const recordDeliveries = async <D extends OutboxDocument>(
  sender: Sender<D>,
  { ports, now }: { ports: Pick<Ports, 'collection'>; now: Instant },
  sent: D,
  deliveries: ReadonlyMap<string, Delivery>,
): Promise<void> => {
  const store = sender.store(ports);
  const recorded = (document: D): D =>
    sender.indexed({
      ...document,
      rev: document.rev + 1,
      outbox: document.outbox.map((entry) => {
        const delivery = deliveries.get(entry.id);
        return delivery && entry.state === 'sending' ? recordDelivery(entry, delivery, now) : entry;
      }),
    });
  let current: D | null = sent;
  for (let round = 0; round < ROUNDS && current; round += 1) {
    if (await store.replace(current, recorded(current))) return;
    current = await store.load(current._id);
  }
  throw new Error('the outcome of messages could not be recorded');
};
