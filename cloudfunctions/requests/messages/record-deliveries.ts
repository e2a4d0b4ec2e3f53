import { type Delivery, recordDelivery } from '#kernel/outbox';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { indexed } from '../request/index-fields.state';
import type { RequestDocument } from '../request/request.state';
import { requestsOf } from '../requests.store';

// Each round loses only to a person who changed the request meanwhile.
const ROUNDS = 6;

const recorded = (
  request: RequestDocument,
  deliveries: ReadonlyMap<string, Delivery>,
  now: Instant,
): RequestDocument =>
  indexed({
    ...request,
    rev: request.rev + 1,
    outbox: request.outbox.map((entry) => {
      const delivery = deliveries.get(entry.id);
      return delivery && entry.state === 'sending' ? recordDelivery(entry, delivery, now) : entry;
    }),
  });

/** Written onto the document as it is by then: people go on working while messages are under way. */
export const recordDeliveries = async (
  { ports, now }: { ports: Pick<Ports, 'collection'>; now: Instant },
  sent: RequestDocument,
  deliveries: ReadonlyMap<string, Delivery>,
): Promise<void> => {
  const store = requestsOf(ports);
  let current: RequestDocument | null = sent;
  for (let round = 0; round < ROUNDS && current; round += 1) {
    if (await store.replace(current, recorded(current, deliveries, now))) return;
    current = await store.load(current._id);
  }
  throw new Error('the outcome of messages could not be recorded');
};
