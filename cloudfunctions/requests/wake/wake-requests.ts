import { HOUR, plusMs } from '#kernel/instant';
import type { Delivery, OutboxEntry } from '#kernel/outbox';
import { log } from '#platform/log';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { type Ledger, openLedger } from '../../community/community.public';
import { deliver, findRecipients, type Recipients } from '../messages/deliver';
import { recordDeliveries } from '../messages/record-deliveries';
import type { RequestDocument } from '../request/request.state';
import { findDue, requestsOf } from '../requests.store';
import { wake } from './wake.decide';

type Tick = { now: Instant; traceId: string; ports: Ports };
type Woken = { request: RequestDocument; claimed: readonly OutboxEntry[] };
export type WakeCounts = { woken: number; sent: number; failed: number; faults: number };

const BATCH = 50;
/** A run has a minute; what is left over is the first thing of the next one. */
const BATCHES = 6;

const fault = (request: RequestDocument, { traceId }: Tick, error: unknown): 'fault' => {
  log.fault('request could not be woken', error, { requestId: request._id, traceId });
  return 'fault';
};

/** Out of the way for an hour, so that one broken document does not stand before all others for good. */
const setAside = (request: RequestDocument, { now, ports }: Tick): Promise<boolean> =>
  requestsOf(ports).replace(request, { ...request, rev: request.rev + 1, wakeAt: plusMs(now, HOUR) });

/** A request that cannot even be computed stands aside; where only the database failed, the next minute tries again. */
const woken = async (request: RequestDocument, tick: Tick): Promise<Woken | null | 'fault'> => {
  try {
    return wake(request, tick.now);
  } catch (error) {
    await setAside(request, tick);
    return fault(request, tick, error);
  }
};

/** One conditional write marks what time has done and takes the due messages; who loses it has nothing to send. */
const claim = async (request: RequestDocument, tick: Tick): Promise<Woken | null | 'fault'> => {
  try {
    const result = await woken(request, tick);
    if (result === null || result === 'fault') return result;
    return (await requestsOf(tick.ports).replace(request, result.request)) ? result : null;
  } catch (error) {
    return fault(request, tick, error);
  }
};

/** A message whose sending breaks off stays under its lease, and is uncertain when that ends. */
const send = async ({ request, claimed }: Woken, recipients: Recipients, ledger: Ledger, tick: Tick) => {
  const deliveries = new Map<string, Delivery>();
  try {
    for (const entry of claimed) {
      deliveries.set(entry.id, await deliver({ ports: tick.ports, ledger }, entry, recipients(entry)));
    }
  } catch (error) {
    fault(request, tick, error);
  }
  try {
    await recordDeliveries(tick, request, deliveries);
    return [...deliveries.values()];
  } catch (error) {
    return fault(request, tick, error);
  }
};

/** The messages are sent and recorded: a ledger that cannot be written is wrong by one, and WeChat corrects it. */
const keepLedger = async (ledger: Ledger, { ports, traceId }: Tick): Promise<void> => {
  try {
    await ledger.write(ports);
  } catch (error) {
    log.fault('the ledger of messages could not be written', error, { traceId });
  }
};

const count = (outcomes: readonly (readonly Delivery[] | 'fault')[]): Omit<WakeCounts, 'woken'> => {
  const deliveries = outcomes.flatMap((outcome) => (outcome === 'fault' ? [] : outcome));
  const sent = deliveries.filter(({ kind }) => kind === 'sent').length;
  const faults = outcomes.filter((outcome) => outcome === 'fault').length;
  return { sent, failed: deliveries.length - sent, faults };
};

const wakeBatch = async (batch: readonly RequestDocument[], tick: Tick): Promise<WakeCounts> => {
  const claims = await Promise.all(batch.map((request) => claim(request, tick)));
  const ours = claims.filter((each) => each !== null && each !== 'fault');
  const withMessages = ours.filter(({ claimed }) => claimed.length > 0);
  const entries = withMessages.flatMap(({ claimed }) => claimed);
  const recipients = await findRecipients(tick.ports, entries, tick.now);
  const ledger = openLedger();
  const outcomes = await Promise.all(withMessages.map((each) => send(each, recipients, ledger, tick)));
  await keepLedger(ledger, tick);
  const { sent, failed, faults } = count(outcomes);
  const broken = claims.filter((each) => each === 'fault').length;
  return { woken: ours.length, sent, failed, faults: faults + broken };
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
