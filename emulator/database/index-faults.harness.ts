import { type Catalog, PRIMARY } from './catalog';
import { fromBytes } from './document';
import { entriesOf } from './store/index-entries';
import { readBytes, readRange } from './store/reads';
import type { Store } from './store/store';

const EVERYTHING = { low: Buffer.alloc(0), high: Buffer.alloc(0) };

/** Every entry that an index has and should not, or lacks: empty when indexes and documents agree. */
export const indexFaults = (store: Store, catalog: Catalog): string[] => {
  const faults: string[] = [];
  for (const collection of catalog.values()) {
    const ids = [...readRange(store, collection, PRIMARY, EVERYTHING, false)].map(({ idBytes }) => idBytes);
    for (const index of collection.indexes) {
      const wanted = new Set<string>();
      for (const idBytes of ids) {
        const bytes = readBytes(store, collection, idBytes);
        for (const key of bytes ? entriesOf(index, fromBytes(bytes)).keys : [])
          wanted.add(key.toString('hex'));
      }
      for (const { key } of readRange(store, collection, index, EVERYTHING, false)) {
        if (!wanted.delete(key.toString('hex')))
          faults.push(`${index.name} should not have ${key.toString('hex')}`);
      }
      for (const key of wanted) faults.push(`${index.name} lacks ${key}`);
    }
  }
  return faults;
};
