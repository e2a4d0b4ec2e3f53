import type { Collection } from '../catalog';
import { CODES, failed, refuse } from '../errors';
import { documentKey } from '../store/index-entries';
import { type Store, write } from '../store/store';
import { endExpired, type Transactions } from './transactions';

/** Thrown inside a write so that it is rolled back: it met a document that an open transaction has changed. */
class Locked extends Error {
  constructor(readonly collection: string) {
    super();
  }
}

/** Called with every document that a write outside of transactions is about to change. */
export type Touch = (collection: Collection, idBytes: Buffer) => void;

const touching =
  ({ open }: Transactions, caller: string | undefined): Touch =>
  (collection, idBytes) => {
    const key = documentKey(collection, idBytes).toString('latin1');
    for (const transaction of open.values()) {
      if (!transaction.changes.has(key)) continue;
      if (caller !== undefined && transaction.caller === caller) refuseOwn(collection.name);
      throw new Locked(collection.name);
    }
  };

const refuseOwn = (collection: string): never =>
  refuse(
    CODES.transaction,
    `[LocalCloud.WaitsForItself] a document of '${collection}' is written outside of the transaction of the same ` +
      'call that has it: it would wait for itself. Write it through the transaction.',
  );

const LOOK_AGAIN_MS = 50;

// Time also ends transactions, and makes no event.
const nextEnd = ({ ended }: Transactions): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_AGAIN_MS);
    ended.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * A write outside of transactions. As in the real database it waits while an open transaction has one of its
 * documents, and begins anew when that one has ended; it does not wait for ever.
 */
export const writeOutside = async <T>(
  store: Store,
  transactions: Transactions,
  caller: string | undefined,
  work: (touch: Touch) => T,
): Promise<T> => {
  const until = performance.now() + transactions.lockWaitMs;
  for (;;) {
    endExpired(transactions);
    try {
      return await write(store, () => work(touching(transactions, caller)));
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      if (performance.now() >= until) {
        return failed(
          `a document of '${error.collection}' is locked by a transaction; waited ${transactions.lockWaitMs} ms for its end`,
        );
      }
      await nextEnd(transactions);
    }
  }
};
