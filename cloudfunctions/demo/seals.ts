import type { ChainRule } from '#kernel/chain';
import { chainCryptoOf } from '#platform/chain-crypto';
import { sealed } from '#platform/sealed';
import type { Instant } from '#types/time';
import { HISTORIES } from '../audit/audit.public';

type Row = { _id: string };

/** Every history as if it had been written through the product, so that an audit of the demo has something to check. */
export const withSeals = (
  collections: Record<string, object[]>,
  key: string,
  now: Instant,
): Record<string, object[]> => {
  let salts = 0;
  const crypto = chainCryptoOf(key, [], () => {
    salts += 1;
    return salts.toString(36).padStart(16, '0');
  });
  const sealAll = (collection: string, rows: object[]): object[] => {
    const rule = HISTORIES.get(collection);
    if (!rule) return rows;
    // the rule belongs to the collection, and so do the rows
    const parts = { collection, rule: rule as unknown as ChainRule<Row>, crypto, now };
    return rows.map((row) => sealed(parts, null, row as Row));
  };
  return Object.fromEntries(Object.entries(collections).map(([name, rows]) => [name, sealAll(name, rows)]));
};
