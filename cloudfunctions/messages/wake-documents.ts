import { HOUR, plusMs } from '#kernel/instant';
import type { Delivery, OutboxDocument, Woken } from '#kernel/outbox';
import { log } from '#platform/log';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import { type Ledger, openLedger } from '../community/community.public';
import { deliver, findRecipients, type Recipients } from './deliver';
import { recordDeliveries } from './record-deliveries';
import type { Sender } from './sender';

export type Tick = { now: Instant; traceId: string; ports: Ports };
export type WakeCounts = { woken: number; sent: number; failed: number; faults: number };
type Run<D extends OutboxDocument> = Tick & { sender: Sender<D> };

const BATCH = 50;
/** A run has a minute; what is left over is the first thing of the next one. */
const BATCHES = 6;

const fault = <D extends OutboxDocument>(
  document: D,
  { sender, traceId }: Run<D>,
  error: unknown,
): 'fault' => {
  log.fault(`${sender.what} could not be woken`, error, { [`${sender.what}Id`]: document._id, traceId });
  return 'fault';
};

/** What the clock has to look at, the longest waiting first. `after`: the last one of the batch before. */
const findDue = <D extends OutboxDocument>({ sender, ports, now }: Run<D>, after?: D): Promise<D[]> =>
  sender.store(ports).find({
    where: { wakeAt: { lte: now } },
    orderBy: [
      ['wakeAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
    after: after && [after.wakeAt, after._id],
  });

/** Out of the way for an hour, so that one broken document does not stand before all others for good. */
const setAside = <D extends OutboxDocument>(document: D, { sender, now, ports }: Run<D>): Promise<boolean> =>
  sender.store(ports).replace(document, { ...document, rev: document.rev + 1, wakeAt: plusMs(now, HOUR) });

/** A document that cannot even be computed stands aside; where only the database failed, the next minute tries again. */
const woken = async <D extends OutboxDocument>(
  document: D,
  run: Run<D>,
): Promise<Woken<D> | null | 'fault'> => {
  try {
    return run.sender.wake(document, run.now);
  } catch (error) {
    await setAside(document, run);
    return fault(document, run, error);
  }
};

/** One conditional write marks what time has done and takes the due messages; who loses it has nothing to send. */
const claim = async <D extends OutboxDocument>(
  document: D,
  run: Run<D>,
): Promise<Woken<D> | null | 'fault'> => {
  try {
    const result = await woken(document, run);
    if (result === null || result === 'fault') return result;
    return (await run.sender.store(run.ports).replace(document, result.document)) ? result : null;
  } catch (error) {
    return fault(document, run, error);
  }
};

/** A message whose sending breaks off stays under its lease, and is uncertain when that ends. */
const send = async <D extends OutboxDocument>(
  { document, claimed }: Woken<D>,
  recipients: Recipients,
  ledger: Ledger,
  run: Run<D>,
) => {
  const deliveries = new Map<string, Delivery>();
  try {
    for (const entry of claimed) {
      deliveries.set(entry.id, await deliver({ ports: run.ports, ledger }, entry, recipients(entry)));
    }
  } catch (error) {
    fault(document, run, error);
  }
  try {
    await recordDeliveries(run.sender, run, document, deliveries);
    return [...deliveries.values()];
  } catch (error) {
    return fault(document, run, error);
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

const wakeBatch = async <D extends OutboxDocument>(batch: readonly D[], run: Run<D>): Promise<WakeCounts> => {
  const claims = await Promise.all(batch.map((document) => claim(document, run)));
  const ours = claims.filter((each) => each !== null && each !== 'fault');
  const withMessages = ours.filter(({ claimed }) => claimed.length > 0);
  const entries = withMessages.flatMap(({ claimed }) => claimed);
  const recipients = await findRecipients(run.ports, entries, run.now);
  const ledger = openLedger();
  const outcomes = await Promise.all(withMessages.map((each) => send(each, recipients, ledger, run)));
  await keepLedger(ledger, run);
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

/** Everything of one collection that is due by now, in bounded batches. */
export const wakeDocuments = async <D extends OutboxDocument>(
  sender: Sender<D>,
  tick: Tick,
): Promise<WakeCounts> => {
  const run: Run<D> = { ...tick, sender };
  let counts: WakeCounts = { woken: 0, sent: 0, failed: 0, faults: 0 };
  let last: D | undefined;
  for (let round = 0; round < BATCHES; round += 1) {
    const batch = await findDue(run, last);
    counts = sum(counts, await wakeBatch(batch, run));
    last = batch.at(-1);
    if (batch.length < BATCH) break;
  }
  return counts;
};
