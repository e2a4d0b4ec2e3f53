import { HOUR, plusMs } from '#kernel/instant';
import type { OutboxDocument, Woken } from '#kernel/outbox';
import { log } from '#platform/log';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';
import type { Sender } from './sender';

export type Tick = { now: Instant; traceId: string; ports: Ports };
export type Run<D extends OutboxDocument> = Tick & { sender: Sender<D> };

export const BATCH = 50;

export const fault = <D extends OutboxDocument>(
  document: D,
  { sender, traceId }: Run<D>,
  error: unknown,
): 'fault' => {
  log.fault(`${sender.what} could not be woken`, error, { [`${sender.what}Id`]: document._id, traceId });
  return 'fault';
};

/** What the clock has to look at, the longest waiting first. `after`: the last one of the batch before. */
export const findDue = <D extends OutboxDocument>(
  { sender, ports, now }: Run<D>,
  after: D | undefined,
): Promise<D[]> =>
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

type Claimed<D> = Woken<D> | null | 'fault';

/** A document that cannot even be computed stands aside; where only the database failed, the next minute tries again. */
const woken = async <D extends OutboxDocument>(document: D, run: Run<D>): Promise<Claimed<D>> => {
  try {
    return run.sender.wake(document, run.now);
  } catch (error) {
    await setAside(document, run);
    return fault(document, run, error);
  }
};

/** One conditional write marks what time has done and takes the due messages; who loses it has nothing to send. */
export const claim = async <D extends OutboxDocument>(document: D, run: Run<D>): Promise<Claimed<D>> => {
  try {
    const result = await woken(document, run);
    if (result === null || result === 'fault') return result;
    return (await run.sender.store(run.ports).replace(document, result.document)) ? result : null;
  } catch (error) {
    return fault(document, run, error);
  }
};
