import type { Transaction } from 'lmdb';
import { type Collection, type Index, PRIMARY } from '../catalog';
import { failed } from '../errors';
import { documentKey, spaceOf } from './index-entries';
import { after, type Range, valueBytes } from './key-bytes';
import type { Store } from './store';

export const idBytesOf = (id: unknown): Buffer => {
  if (
    id === undefined ||
    id === null ||
    typeof id === 'boolean' ||
    Array.isArray(id) ||
    id instanceof RegExp
  ) {
    return failed(`an _id may not be ${JSON.stringify(id) ?? 'undefined'}`);
  }
  return valueBytes(id);
};

export const readBytes = (
  store: Store,
  collection: Collection,
  idBytes: Buffer,
  snapshot?: Transaction,
): Buffer | undefined =>
  store.documents.get(documentKey(collection, idBytes), snapshot ? { transaction: snapshot } : {});

// lmdb takes no longer key. A shorter bound leaves more in, which every row's test takes out again.
export const LONGEST_KEY = 1978;

const clipped = (high: Buffer): Buffer =>
  high.length > LONGEST_KEY ? after(high.subarray(0, LONGEST_KEY)) : high;

/** Entries of an index in order: their key (without the space) and the id of their document. */
export function* readRange(
  store: Store,
  collection: Collection,
  index: Index,
  range: Range,
  reverse: boolean,
): Generator<{ key: Buffer; idBytes: Buffer }> {
  if (index === PRIMARY && range.low.length && range.high.equals(after(range.low))) {
    // One id: its reader gets the document, or finds that there is none.
    yield { key: range.low, idBytes: range.low };
    return;
  }
  const space = spaceOf(collection, index);
  const low = Buffer.concat([space, range.low]).subarray(0, LONGEST_KEY);
  const high = range.high.length ? clipped(Buffer.concat([space, range.high])) : after(space);
  const bounds = reverse
    ? { start: high, exclusiveStart: true, end: low, inclusiveEnd: true, reverse }
    : { start: low, end: high };
  const strip = (key: Buffer): Buffer => Buffer.from(key.subarray(space.length));
  if (index === PRIMARY) {
    for (const key of store.documents.getKeys(bounds)) yield { key: strip(key), idBytes: strip(key) };
    return;
  }
  for (const { key, value } of store.entries.getRange(bounds)) yield { key: strip(key), idBytes: value };
}

export const countDocuments = (store: Store, collection: Collection): number => {
  const space = spaceOf(collection, PRIMARY);
  return store.documents.getKeysCount({ start: space, end: after(space) });
};
