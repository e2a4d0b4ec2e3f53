import type { Catalog } from '../catalog';
import type { Transactions } from '../change/transactions';
import type { Cost } from '../query/find';
import type { Store } from '../store/store';
import type { Body } from './wire';

export type Context = {
  store: Store;
  catalog: Catalog;
  transactions: Transactions;
  /** The invocation that calls; undefined for an SDK outside of the functions. */
  caller: string | undefined;
  now: () => number;
  newId: () => string;
};

/** One wire action: gives the success reply, adds to `cost` what it read, throws `Refused` for anything wrong. */
export type Action = (
  context: Context,
  body: Body,
  cost: Cost,
) => Record<string, unknown> | Promise<Record<string, unknown>>;
