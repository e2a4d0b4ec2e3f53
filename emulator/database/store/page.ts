import { ObjectId } from 'bson';
import { type Collection, PRIMARY } from '../catalog';
import { type Document, fromBytes } from '../document';
import { after, valueBytes } from './key-bytes';
import { readBytes, readRange } from './reads';
import type { Store } from './store';

/** An `_id` shown as text may have been a number or an object id: whichever of them is stored is meant. */
const idBytesOfText = (store: Store, collection: Collection, text: string): Buffer => {
  const readings: unknown[] = [text, Number(text)];
  if (ObjectId.isValid(text)) readings.push(new ObjectId(text));
  const bytes = readings.map(valueBytes);
  return bytes.find((idBytes) => readBytes(store, collection, idBytes)) ?? valueBytes(text);
};

/** A page of a collection in `_id` order, for people who look at the data. */
export const documentsAfter = (
  store: Store,
  collection: Collection,
  page: { after?: string; limit: number },
): Document[] => {
  const low =
    page.after === undefined ? Buffer.alloc(0) : after(idBytesOfText(store, collection, page.after));
  const documents: Document[] = [];
  for (const { idBytes } of readRange(store, collection, PRIMARY, { low, high: Buffer.alloc(0) }, false)) {
    if (documents.length >= page.limit) break;
    const bytes = readBytes(store, collection, idBytes);
    if (bytes) documents.push(fromBytes(bytes));
  }
  return documents;
};
