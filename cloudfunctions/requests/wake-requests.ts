import { HOUR, plusMs } from '#kernel/instant';
import type { Delivery, OutboxEntry } from '#kernel/outbox';
import { recordDelivery } from '#kernel/outbox';
import { log } from '#platform/log';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { deliver, findRecipients } from './deliver';
import { indexed } from './index-fields.state';
import type { RequestDocument } from './request.state';
import { findDue, requestsOf } from './requests.store';
import { wake } from './wake.decide';

type Tick = { now: Instant; traceId: string; ports: Ports };
type Woken = { request: RequestDocument; claimed: readonly OutboxEntry[] };
export type WakeCounts = { woken: number; sent: number; failed: number; faults: number };

const BATCH = 50;
/** A run has a minute; what is left over is the first thing of the next one. */
const BATCHES = 6;

/** Out of the way for an hour, so that one broken document does not stand before all others for good. */
const setAside = async (request: RequestDocument, { now, ports }: Tick): Promise<void> => {
  await requestsOf(ports).replace(request, {
    ...request,
    rev: request.rev + 1,
    wakeAt: plusMs(now, HOUR),
  });
};

/** Runs `work` for one document; a fault stays with that document and is logged. */
const guarded = async <T>(
  request: RequestDocument,
  tick: Tick,
  work: () => Promise<T>,
): Promise<T | 'fault'> => {
  try {
    return await work();
  } catch (error) {
    log.fault('request could not be woken', error, { requestId: request._id, traceId: tick.traceId });
    return 'fault';
  }
};

/** One conditional write marks what time has done and takes the due messages; who loses it has nothing to send. */
const claim = async (request: RequestDocument, { now, ports }: Tick): Promise<Woken | null> => {
  const woken = wake(request, now);
  if (!woken) return null;
  const isOurs = await requestsOf(ports).replace(request, woken.request);
  return isOurs ? woken : null;
};

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
const record = async (sent: Woken, deliveries: ReadonlyMap<string, Delivery>, tick: Tick): Promise<void> => {
  const store = requestsOf(tick.ports);
  let current: RequestDocument | null = sent.request;
  for (let round = 0; round < ROUNDS && current; round += 1) {
    if (await store.replace(current, recorded(current, deliveries, tick.now))) return;
    current = await store.load(current._id);
  }
  throw new Error('the outcome of messages could not be recorded');
};

const send = async (woken: Woken, recipients: Awaited<ReturnType<typeof findRecipients>>, tick: Tick) => {
  const deliveries = new Map<string, Delivery>();
  for (const entry of woken.claimed) {
    deliveries.set(entry.id, await deliver(tick.ports, entry, recipients(entry)));
  }
  await record(woken, deliveries, tick);
  return [...deliveries.values()];
};

const count = (outcomes: readonly (readonly Delivery[] | 'fault')[]): Omit<WakeCounts, 'woken'> => {
  const deliveries = outcomes.flatMap((outcome) => (outcome === 'fault' ? [] : outcome));
  const sent = deliveries.filter(({ kind }) => kind === 'sent').length;
  const faults = outcomes.filter((outcome) => outcome === 'fault').length;
  return { sent, failed: deliveries.length - sent, faults };
};

const wakeBatch = async (batch: readonly RequestDocument[], tick: Tick): Promise<WakeCounts> => {
  const claims = await Promise.all(
    batch.map(async (request) => {
      const woken = await guarded(request, tick, () => claim(request, tick));
      if (woken === 'fault') await guarded(request, tick, () => setAside(request, tick));
      return woken;
    }),
  );
  const woken = claims.filter((each) => each !== null && each !== 'fault');
  const faults = claims.filter((each) => each === 'fault').length;
  const withMessages = woken.filter(({ claimed }) => claimed.length > 0);
  const recipients = await findRecipients(
    tick.ports,
    withMessages.flatMap(({ claimed }) => claimed),
    tick.now,
  );
  const outcomes = await Promise.all(
    withMessages.map((each) => guarded(each.request, tick, () => send(each, recipients, tick))),
  );
  const counts = count(outcomes);
  return { ...counts, woken: woken.length, faults: counts.faults + faults };
};

const sum = (a: WakeCounts, b: WakeCounts): WakeCounts => ({
  woken: a.woken + b.woken,
  sent: a.sent + b.sent,
  failed: a.failed + b.failed,
  faults: a.faults + b.faults,
});

/** Everything that is due by now, in bounded batches: limits, windows, cases, messages. */
export const wakeRequests = async (tick: Tick): Promise<WakeCounts> => {
  let counts: WakeCounts = { woken: 0, sent: 0, failed: 0, faults: 0 };
  let last: RequestDocument | undefined;
  for (let round = 0; round < BATCHES; round += 1) {
    const batch = await findDue(tick.ports, tick.now, BATCH, last);
    counts = sum(counts, await wakeBatch(batch, tick));
    last = batch.at(-1);
    if (batch.length < BATCH) break;
  }
  return counts;
};
