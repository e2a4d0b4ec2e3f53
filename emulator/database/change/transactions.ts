import type { Transaction as Snapshot } from 'lmdb';
import type { Collection } from '../catalog';
import type { Document } from '../document';
import { toBytes } from '../document';
import { CODES, conflict, Refused, refuse } from '../errors';
import { documentKey } from '../store/index-entries';
import { readBytes } from '../store/reads';
import { rehearse, type Store, write } from '../store/store';
import { replaceDocument } from '../store/writes';

const LIFETIME_MS = 30_000;

type Wish = { collection: Collection; idBytes: Buffer; next: Document | undefined };

/** `before`: the document at the start of the transaction. Kept, as inside a write lmdb reads no snapshot. */
type Change = Wish & { before: Buffer | undefined };

export type Transaction = {
  id: string;
  expiresAt: number;
  snapshot: Snapshot;
  changes: Map<string, Change>;
  isBusy: boolean;
  /** The invocation that began it; undefined for an SDK outside of the functions. */
  caller: string | undefined;
};

export type Transactions = {
  store: Store;
  now: () => number;
  newId: () => string;
  open: Map<string, Transaction>;
  /** To be called, and forgotten, when a transaction ends. */
  ended: (() => void)[];
  /** How long a write outside waits for a document that a transaction has, real milliseconds. */
  lockWaitMs: number;
};

const end = ({ open, ended }: Transactions, transaction: Transaction): void => {
  if (!open.delete(transaction.id)) return;
  transaction.snapshot.done();
  for (const tell of ended.splice(0)) tell();
};

export const endExpired = (transactions: Transactions): void => {
  for (const transaction of [...transactions.open.values()]) {
    if (transaction.expiresAt <= transactions.now()) end(transactions, transaction);
  }
};

export const start = (transactions: Transactions, caller: string | undefined): Transaction => {
  endExpired(transactions);
  const { store, newId, now, open } = transactions;
  // Without this a snapshot may be shared with reads of this turn that began before the last commit.
  store.root.resetReadTxn();
  const snapshot = store.root.useReadTransaction();
  const transaction = {
    id: newId(),
    expiresAt: now() + LIFETIME_MS,
    snapshot,
    changes: new Map(),
    isBusy: false,
    caller,
  };
  open.set(transaction.id, transaction);
  return transaction;
};

export const transactionIn = (transactions: Transactions, id: unknown): Transaction => {
  endExpired(transactions);
  const transaction = transactions.open.get(String(id));
  if (!transaction) {
    return refuse(
      CODES.transaction,
      `[FailedOperation.TransactionNotExist] transaction ${String(id)} has ended: committed, aborted, failed, or older than 30 s`,
    );
  }
  if (transaction.isBusy) {
    return refuse(
      CODES.transaction,
      '[FailedOperation.TransactionBusy] one operation at a time in a transaction',
    );
  }
  return transaction;
};

/** The document as the transaction sees it: its own changes over the snapshot of its start. */
export const seen = (
  { store }: Transactions,
  transaction: Transaction,
  collection: Collection,
  idBytes: Buffer,
): Buffer | undefined => {
  const change = transaction.changes.get(keyText(collection, idBytes));
  if (change) return change.next && toBytes(change.next);
  return readBytes(store, collection, idBytes, transaction.snapshot);
};

const keyText = (collection: Collection, idBytes: Buffer): string =>
  documentKey(collection, idBytes).toString('latin1');

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean => (a && b ? a.equals(b) : a === b);

const refuseOvertaken = (store: Store, { collection, idBytes, before }: Change): void => {
  if (!same(before, readBytes(store, collection, idBytes))) {
    conflict(`a document of ${collection.name} was changed after the transaction began`);
  }
};

const refuseClaimed = ({ open }: Transactions, own: Transaction, key: string, collection: string): void => {
  for (const other of open.values()) {
    if (other !== own && other.changes.has(key))
      conflict(`a document of ${collection} is being changed by another`);
  }
};

const apply = (store: Store, changes: Iterable<Change>): void => {
  for (const { collection, idBytes, next } of changes) replaceDocument(store, collection, idBytes, next);
};

/** Work during which the transaction takes no other operation; if it is refused, the transaction is over. */
const exclusively = async <T>(
  transactions: Transactions,
  transaction: Transaction,
  work: () => Promise<T>,
): Promise<T> => {
  transaction.isBusy = true;
  try {
    return await work();
  } catch (error) {
    end(transactions, transaction);
    throw error;
  } finally {
    transaction.isBusy = false;
  }
};

/** Keeps a change for the commit. The first to write a document has it: the later transaction is refused. */
export const stage = (transactions: Transactions, transaction: Transaction, wish: Wish): Promise<void> =>
  exclusively(transactions, transaction, async () => {
    const { store } = transactions;
    const { collection, idBytes } = wish;
    const key = keyText(collection, idBytes);
    const change = { ...wish, before: readBytes(store, collection, idBytes, transaction.snapshot) };
    refuseClaimed(transactions, transaction, key, collection.name);
    refuseOvertaken(store, change);
    transaction.changes.set(key, change);
    // A broken unique index is told at the operation that breaks it, not at the commit.
    await rehearse(store, () => apply(store, transaction.changes.values()));
  });

export const commit = (transactions: Transactions, transaction: Transaction): Promise<void> =>
  exclusively(transactions, transaction, async () => {
    const { store } = transactions;
    const changes = [...transaction.changes.values()];
    if (changes.length) {
      await write(store, () => {
        for (const change of changes) refuseOvertaken(store, change);
        applyOrConflict(store, changes);
      });
    }
    end(transactions, transaction);
  });

// It passed its rehearsal, so a duplicate now comes from a write in between: the retry will tell it properly.
const applyOrConflict = (store: Store, changes: Change[]): void => {
  try {
    apply(store, changes);
  } catch (error) {
    if (error instanceof Refused) conflict(error.message);
    throw error;
  }
};

export const endAll = (transactions: Transactions): void => {
  for (const transaction of [...transactions.open.values()]) end(transactions, transaction);
};

export const abort = (transactions: Transactions, transaction: Transaction): void =>
  end(transactions, transaction);
