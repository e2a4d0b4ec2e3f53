import { type Catalog, type Collection, type Index, PRIMARY } from '../catalog';
import { fromBytes } from '../document';
import { PLACE_ENTRIES } from '../places/place-entries';
import { spaceOf } from './index-entries';
import { readBytes, readRange } from './reads';
import { type Store, write } from './store';
import { clearSpace, writeEntries } from './writes';

const EVERYTHING = { low: Buffer.alloc(0), high: Buffer.alloc(0) };

// What an index is built by: where the folder's differs, its entries are made anew before anything is answered.
const definitionOf = ({ keys, unique, isGeo }: Index): string =>
  JSON.stringify([keys, unique, ...(isGeo ? [`places ${PLACE_ENTRIES}`] : [])]);

const fill = (store: Store, collection: Collection, index: Index): void => {
  const ids = [...readRange(store, collection, PRIMARY, EVERYTHING, false)];
  for (const { idBytes } of ids) {
    const bytes = readBytes(store, collection, idBytes);
    if (bytes) writeEntries(store, collection, index, idBytes, undefined, fromBytes(bytes));
  }
};

const rebuild = (store: Store, collection: Collection, index: Index): void => {
  clearSpace(store.entries, spaceOf(collection, index));
  store.meta.removeSync(`arrays/${collection.name}/${index.name}`);
  index.arrays.clear();
  fill(store, collection, index);
  store.meta.putSync(`index/${collection.name}/${index.name}`, definitionOf(index));
};

const drop = (store: Store, collection: string, index: string): void => {
  clearSpace(store.entries, Buffer.from(`${collection}\0${index}\0`));
  store.meta.removeSync(`index/${collection}/${index}`);
  store.meta.removeSync(`arrays/${collection}/${index}`);
};

/**
 * Makes the folder's indexes those of the catalog: new and changed ones are built, the rest is dropped. All in
 * one write with its record, so a kill in the middle leaves the old ones. Throws when the documents break a
 * new unique index.
 */
export const buildIndexes = async (store: Store, catalog: Catalog): Promise<void> => {
  const wanted = new Map<string, { collection: Collection; index: Index }>();
  for (const collection of catalog.values()) {
    for (const index of collection.indexes)
      wanted.set(`index/${collection.name}/${index.name}`, { collection, index });
  }
  const kept = [...store.meta.getRange({ start: 'index/', end: 'index0' })];
  const built = new Map(kept.map(({ key, value }) => [key, value]));
  for (const { collection, index } of wanted.values()) {
    const paths = store.meta.get(`arrays/${collection.name}/${index.name}`) as string[] | undefined;
    for (const path of paths ?? []) index.arrays.add(path);
  }
  const stale = [...built.keys()].filter((key) => !wanted.has(key));
  const missing = [...wanted].filter(([key, { index }]) => built.get(key) !== definitionOf(index));
  if (!stale.length && !missing.length) return;
  await write(store, () => {
    for (const key of stale) {
      const [, collection = '', index = ''] = key.split('/');
      drop(store, collection, index);
    }
    for (const [, { collection, index }] of missing) rebuild(store, collection, index);
  });
};
