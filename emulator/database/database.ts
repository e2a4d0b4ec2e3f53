import { randomBytes } from 'node:crypto';
import { lockFolder } from '../data/folder-lock';
import type { Context } from './actions/action';
import { actionNamed } from './actions/actions';
import { refuseBesideTransaction } from './actions/beside-transaction';
import { catalogOf, collectionIn, type Declared } from './catalog';
import { endAll, type Transactions } from './change/transactions';
import type { Document } from './document';
import { type Failure, Refused } from './errors';
import type { Cost } from './query/find';
import { exportTo, importDocuments, importFrom } from './store/archive';
import { buildIndexes } from './store/build-indexes';
import { documentsAfter } from './store/page';
import { countDocuments } from './store/reads';
import { openStore } from './store/store';

export type { Declared } from './catalog';
export type { Cost } from './query/find';

export type Database = {
  /**
   * Answers one `database.*` wire action (body as the SDK sends it), without `requestId`. Never throws for bad
   * input: failures come back as `{ code, message }` in the reply. A write is answered once it is on disk.
   * `caller` names the invocation that calls, whose open transactions then bind its other calls.
   */
  handle(
    action: string,
    body: Record<string, unknown>,
    caller?: string,
  ): Promise<{ reply: Record<string, unknown>; cost: Cost }>;
  /** Adds documents (JS values, `Date`s) in bulk, taking the place of those with the same `_id`. */
  importDocuments(collection: string, documents: readonly object[]): Promise<void>;
  collections(): { name: string; documents: number }[];
  /** Documents in `_id` order after the one with this `_id` (as text). */
  documents(collection: string, page: { after?: string; limit: number }): Promise<object[]>;
  /** Writes `<collection>.jsonl` of every collection: canonical EJSON lines in `_id` order, of one moment. */
  exportTo(dir: string): Promise<void>;
  /** Replaces the collections that have a file in the folder. Throws for one that is not declared. */
  importFrom(dir: string): Promise<void>;
  close(): Promise<void>;
};

const answer = async (
  context: Context,
  action: string,
  body: Record<string, unknown>,
  cost: Cost,
): Promise<Record<string, unknown> | Failure> => {
  try {
    refuseBesideTransaction(context.transactions, context.caller, action, body);
    return await actionNamed(action)(context, body, cost);
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, message: error.message };
    throw error;
  }
};

/** Below the 15 seconds after which the SDK gives up: the caller is told why. */
const LOCK_WAIT_MS = 10_000;

const newId = (): string => randomBytes(16).toString('hex');

/** Opens, or makes, the database in a folder. Throws when another living process has it open. */
export const openDatabase = async (options: {
  dir: string;
  declared: Declared;
  now: () => number;
  /** How long a write waits for a document that an open transaction has changed, real milliseconds. */
  lockWaitMs?: number;
}): Promise<Database> => {
  const { dir, declared, now, lockWaitMs = LOCK_WAIT_MS } = options;
  const catalog = catalogOf(declared);
  const lock = await lockFolder(dir);
  if (!lock) throw new Error(`${dir} is in use by another process`);
  const store = openStore(dir);
  const transactions: Transactions = { store, now, newId, open: new Map(), ended: [], lockWaitMs };
  const close = async (): Promise<void> => {
    endAll(transactions);
    await store.root.close();
    lock.release();
  };
  try {
    await buildIndexes(store, catalog);
  } catch (error) {
    await close();
    throw error;
  }
  const shared = { store, catalog, now, newId, transactions };
  return {
    async handle(action, body, caller) {
      const cost = { docsExamined: 0, docsReturned: 0 };
      return { reply: await answer({ ...shared, caller }, action, body, cost), cost };
    },
    importDocuments: async (name, documents) =>
      importDocuments(store, collectionIn(catalog, name), documents as readonly Document[], newId),
    collections: () =>
      [...catalog.values()].map((collection) => ({
        name: collection.name,
        documents: countDocuments(store, collection),
      })),
    documents: async (name, page) => documentsAfter(store, collectionIn(catalog, name), page),
    exportTo: (to) => exportTo(store, catalog, to),
    importFrom: (from) => importFrom(store, catalog, from, newId),
    close,
  };
};
