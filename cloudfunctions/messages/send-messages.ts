import type { Delivery, OutboxDocument, Woken } from '#kernel/outbox';
import { log } from '#platform/log';
import { type Ledger, openLedger } from '../community/community.public';
import { fault, type Run } from './claim-documents';
import { deliver, findRecipients, type Recipients } from './deliver';
import { keepMessages, type Told } from './keep-messages';
import { recordDeliveries } from './record-deliveries';

type Sent<D> = { document: D; deliveries: Map<string, Delivery>; told: Told[] };

/** What broke off before: its people are known, what reached them is not. */
const lapsedOf = <D extends OutboxDocument>({ document, lapsed }: Woken<D>, recipients: Recipients): Told[] =>
  lapsed.flatMap((entry) =>
    recipients(entry).map((person): Told => ({ source: document._id, entry, person, state: 'uncertain' })),
  );

/** A message whose sending breaks off stays under its lease, and is uncertain when that ends. */
const send = async <D extends OutboxDocument>(
  each: Woken<D>,
  recipients: Recipients,
  ledger: Ledger,
  run: Run<D>,
): Promise<Sent<D>> => {
  const { document, claimed } = each;
  const sent: Sent<D> = { document, deliveries: new Map(), told: lapsedOf(each, recipients) };
  try {
    for (const entry of claimed) {
      const { delivery, told } = await deliver({ ...run, ledger }, document._id, entry, recipients(entry));
      sent.deliveries.set(entry.id, delivery);
      sent.told.push(...told);
    }
  } catch (error) {
    fault(document, run, error);
  }
  return sent;
};

const record = async <D extends OutboxDocument>({ document, deliveries }: Sent<D>, run: Run<D>) => {
  if (deliveries.size === 0) return [];
  try {
    await recordDeliveries(run.sender, run, document, deliveries);
    return [...deliveries.values()];
  } catch (error) {
    return fault(document, run, error);
  }
};

/** The messages are sent and recorded: a ledger that cannot be written is wrong by one, and WeChat corrects it. */
const keepLedger = async <D extends OutboxDocument>(
  ledger: Ledger,
  { ports, traceId }: Run<D>,
): Promise<void> => {
  try {
    await ledger.write(ports);
  } catch (error) {
    log.fault('the ledger of messages could not be written', error, { traceId });
  }
};

/**
 * Sends what was taken, writes what people were told, then what came of it; in that order, so that a run that breaks
 * off in between leaves a lease behind, and the message is written when that lapses. Recipients are found, and messages
 * written, for all documents together.
 */
export const sendMessages = async <D extends OutboxDocument>(
  woken: readonly Woken<D>[],
  run: Run<D>,
): Promise<(Delivery[] | 'fault')[]> => {
  const withMessages = woken.filter(({ claimed, lapsed }) => claimed.length + lapsed.length > 0);
  if (withMessages.length === 0) return [];
  const entries = withMessages.flatMap(({ claimed, lapsed }) => [...claimed, ...lapsed]);
  const recipients = await findRecipients(run.ports, entries, run.now);
  const ledger = openLedger();
  const sent = await Promise.all(withMessages.map((each) => send(each, recipients, ledger, run)));
  await keepMessages(
    sent.flatMap(({ told }) => told),
    { ...run, ledger },
  );
  const outcomes = await Promise.all(sent.map((each) => record(each, run)));
  await keepLedger(ledger, run);
  return outcomes;
};
