import type { Catalog } from './catalog';
import type { Cost } from './find';
import type { Store } from './store';
import type { Transactions } from './transactions';
import type { Body } from './wire';

export type Context = {
  store: Store;
  catalog: Catalog;
  transactions: Transactions;
  now: () => number;
  newId: () => string;
};

/** One wire action: gives the success reply, adds to `cost` what it read, throws `Refused` for anything wrong. */
export type Action = (
  context: Context,
  body: Body,
  cost: Cost,
) => Record<string, unknown> | Promise<Record<string, unknown>>;
