import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Catalog, type Collection, collectionIn, PRIMARY } from '../catalog';
import { type Document, fromBytes, fromLine, toLine } from '../document';
import { spaceOf } from './index-entries';
import { after } from './key-bytes';
import { idBytesOf } from './reads';
import { type Store, write } from './store';
import { clearSpace, replaceDocument } from './writes';

const SUFFIX = '.jsonl';
const BATCH = 2000;

const everything = (collection: Collection): { start: Buffer; end: Buffer } => {
  const space = spaceOf(collection, PRIMARY);
  return { start: space, end: after(space) };
};

/** Adds documents in bulk; one with the `_id` of a stored one takes its place. */
export const importDocuments = async (
  store: Store,
  collection: Collection,
  documents: readonly Document[],
  newId: () => string,
): Promise<void> => {
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH);
    await write(store, () => {
      for (const document of batch) {
        const whole = document._id === undefined ? { _id: newId(), ...document } : document;
        replaceDocument(store, collection, idBytesOf(whole._id), whole);
      }
    });
  }
};

/** Writes `<collection>.jsonl`, one canonical EJSON document a line in `_id` order, all of one moment. */
export const exportTo = async (store: Store, catalog: Catalog, dir: string): Promise<void> => {
  await mkdir(dir, { recursive: true });
  store.root.resetReadTxn();
  const snapshot = store.root.useReadTransaction();
  try {
    for (const collection of catalog.values()) {
      const rows = store.documents.getRange({ ...everything(collection), transaction: snapshot });
      const lines = rows.map(({ value }) => `${toLine(fromBytes(value))}\n`);
      const file = join(dir, `${collection.name}${SUFFIX}`);
      await pipeline(Readable.from(lines), createWriteStream(`${file}.part`));
      await rename(`${file}.part`, file);
    }
  } finally {
    snapshot.done();
  }
};

const empty = (store: Store, collection: Collection): Promise<void> =>
  write(store, () => {
    for (const index of collection.indexes) clearSpace(store.entries, spaceOf(collection, index));
    clearSpace(store.documents, spaceOf(collection, PRIMARY));
  });

/** Puts the collections found in the folder in the place of the stored ones; others stay as they are. */
export const importFrom = async (
  store: Store,
  catalog: Catalog,
  dir: string,
  newId: () => string,
): Promise<void> => {
  const names = (await readdir(dir)).filter((name) => name.endsWith(SUFFIX)).sort();
  const collections = names.map((name) => collectionIn(catalog, name.slice(0, -SUFFIX.length)));
  for (const collection of collections) {
    await empty(store, collection);
    const lines = createInterface({
      input: createReadStream(join(dir, `${collection.name}${SUFFIX}`)),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    let batch: Document[] = [];
    for await (const line of lines) {
      if (line) batch.push(fromLine(line));
      if (batch.length < BATCH) continue;
      await importDocuments(store, collection, batch, newId);
      batch = [];
    }
    await importDocuments(store, collection, batch, newId);
  }
};
