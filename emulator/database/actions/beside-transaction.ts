import type { Transactions } from '../change/transactions';
import { CODES, refuse } from '../errors';
import type { Body } from './wire';

const ALWAYS_BY_CONDITION = new Set([
  'database.calculateDocument',
  'database.aggregateDocuments',
  'database.modifyAndReturnDoc',
]);
const MAY_BE_BY_CONDITION = new Set([
  'database.getDocument',
  'database.modifyDocument',
  'database.removeDocument',
]);

const isByCondition = (action: string, body: Body): boolean =>
  ALWAYS_BY_CONDITION.has(action) || (MAY_BE_BY_CONDITION.has(action) && body.queryType !== 'DOC');

/**
 * The SDK sends no transaction with `where()` and `aggregate()`: what reads as part of a transaction runs outside
 * of it, in silence. So an invocation with an open transaction may not use them at all.
 */
export const refuseBesideTransaction = (
  { open }: Transactions,
  caller: string | undefined,
  action: string,
  body: Body,
): void => {
  if (caller === undefined || body.transactionId || !isByCondition(action, body)) return;
  if (![...open.values()].some((transaction) => transaction.caller === caller)) return;
  refuse(
    CODES.transaction,
    `[LocalCloud.OutsideTransaction] ${action} on '${String(body.collectionName)}' while a transaction of the same call ` +
      "is open: the SDK sends where(), count() and aggregate() outside of it. Use doc(id). (This refusal is the local cloud's own.)",
  );
};
