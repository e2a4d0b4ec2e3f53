import type { Delivery, OutboxDocument } from '#kernel/outbox';
import { BATCH, claim, findDue, type Run, type Tick } from './claim-documents';
import { sendMessages } from './send-messages';
import type { Sender } from './sender';

export type WakeCounts = { woken: number; sent: number; failed: number; faults: number };

/** A run has a minute; what is left over is the first thing of the next one. */
const BATCHES = 6;

const count = (outcomes: readonly (readonly Delivery[] | 'fault')[]): Omit<WakeCounts, 'woken'> => {
  const deliveries = outcomes.flatMap((outcome) => (outcome === 'fault' ? [] : outcome));
  const sent = deliveries.filter(({ kind }) => kind === 'sent').length;
  const faults = outcomes.filter((outcome) => outcome === 'fault').length;
  return { sent, failed: deliveries.length - sent, faults };
};

const wakeBatch = async <D extends OutboxDocument>(due: readonly D[], run: Run<D>): Promise<WakeCounts> => {
  const batch = (await run.sender.settle?.(due, run.ports)) ?? due;
  const claims = await Promise.all(batch.map((document) => claim(document, run)));
  const ours = claims.filter((each) => each !== null && each !== 'fault');
  const { sent, failed, faults } = count(await sendMessages(ours, run));
  const broken = claims.filter((each) => each === 'fault').length;
  return { woken: ours.length, sent, failed, faults: faults + broken };
};

export const NO_COUNTS: WakeCounts = { woken: 0, sent: 0, failed: 0, faults: 0 };

export const addCounts = (a: WakeCounts, b: WakeCounts): WakeCounts => ({
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
  let counts = NO_COUNTS;
  let last: D | undefined;
  for (let round = 0; round < BATCHES; round += 1) {
    const batch = await findDue(run, last);
    counts = addCounts(counts, await wakeBatch(batch, run));
    last = batch.at(-1);
    if (batch.length < BATCH) break;
  }
  return counts;
};
