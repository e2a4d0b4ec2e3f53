import type { Collection, Index } from '../catalog';
import { type Document, fromBytes, toBytes } from '../document';
import { duplicate, failed } from '../errors';
import { documentKey, entriesOf, spaceOf, uniquePart } from './index-entries';
import { after } from './key-bytes';
import { LONGEST_KEY, readRange } from './reads';
import type { Store } from './store';

/** What is known may come from a write that was rolled back: what counts is what the folder knows. */
const noteArrays = (store: Store, collection: Collection, index: Index, arrays: string[]): void => {
  if (!arrays.length) return;
  const key = `arrays/${collection.name}/${index.name}`;
  const stored = (store.meta.get(key) ?? []) as string[];
  const fresh = arrays.filter((path) => !stored.includes(path));
  for (const path of arrays) index.arrays.add(path);
  if (fresh.length) store.meta.putSync(key, [...stored, ...fresh]);
};

const refuseTwins = (
  store: Store,
  collection: Collection,
  index: Index,
  document: Document,
  key: Buffer,
  idBytes: Buffer,
): void => {
  const low = uniquePart(index, key, idBytes);
  for (const twin of readRange(store, collection, index, { low, high: after(low) }, false)) {
    if (twin.idBytes.equals(idBytes)) continue;
    const shown = index.keys.slice(0, index.declaredKeys).map(({ path }) => {
      const value = path
        .split('.')
        .reduce<unknown>((at, step) => (at as Document | undefined)?.[step], document);
      return `${path}: ${JSON.stringify(value) ?? 'null'}`;
    });
    duplicate(collection.name, index.name, `{ ${shown.join(', ')} }`);
  }
};

const fitting = (key: Buffer): Buffer =>
  key.length > LONGEST_KEY
    ? failed(`an index entry of ${key.length} bytes is longer than ${LONGEST_KEY}`)
    : key;

/** Writes the entries of one index that differ between two states of a document. */
export const writeEntries = (
  store: Store,
  collection: Collection,
  index: Index,
  idBytes: Buffer,
  before: Document | undefined,
  next: Document | undefined,
): void => {
  const space = spaceOf(collection, index);
  const old = before ? entriesOf(index, before).keys : [];
  const entries = next ? entriesOf(index, next) : { keys: [], arrays: [] };
  noteArrays(store, collection, index, entries.arrays);
  const kept = new Set(entries.keys.map((key) => key.toString('latin1')));
  const known = new Set(old.map((key) => key.toString('latin1')));
  for (const key of old) {
    if (!kept.has(key.toString('latin1'))) store.entries.removeSync(Buffer.concat([space, key]));
  }
  for (const key of entries.keys) {
    if (known.has(key.toString('latin1'))) continue;
    if (index.unique && next) refuseTwins(store, collection, index, next, key, idBytes);
    store.entries.putSync(fitting(Buffer.concat([space, key])), idBytes);
  }
};

/**
 * Puts a document in a new state (`next` undefined removes it) together with its index entries.
 * Only inside `write` or `rehearse`. Returns whether anything changed.
 */
export const replaceDocument = (
  store: Store,
  collection: Collection,
  idBytes: Buffer,
  next: Document | undefined,
): boolean => {
  const key = documentKey(collection, idBytes);
  const stored = store.documents.get(key);
  const bytes = next && toBytes(next);
  if (stored && bytes ? stored.equals(bytes) : stored === bytes) return false;
  const before = stored && fromBytes(stored);
  // As stored, not as given: what is left out on the way (undefined fields) must not reach the indexes.
  const asStored = bytes && fromBytes(bytes);
  for (const index of collection.indexes) writeEntries(store, collection, index, idBytes, before, asStored);
  if (bytes) store.documents.putSync(fitting(key), bytes);
  else store.documents.removeSync(key);
  return true;
};

/** Removes every key that begins with this one. Only inside a write. */
export const clearSpace = (within: Store['documents'], space: Buffer): void => {
  const keys = [...within.getKeys({ start: space, end: after(space) })];
  for (const key of keys) within.removeSync(key);
};
