import { update as applyOperators, type Modifier } from 'mingo/updater';
import type { Collection } from '../catalog';
import type { Document } from '../document';
import { asRefusal, duplicate, invalid } from '../errors';
import { type Cost, type Found, find, MINGO } from '../query/find';
import { idBytesOf, readBytes } from '../store/reads';
import type { Store } from '../store/store';
import { replaceDocument } from '../store/writes';
import type { Touch } from './locks';
import { checkUpdate } from './update-rules';

/** The document after an update with operators. The query is wanted for positional paths (`items.$.done`). */
export const updated = (document: Document, operators: Document, query: Document): Document => {
  checkUpdate(document, operators);
  const paths = Object.values(operators).flatMap((fields) => Object.keys(fields as Document));
  const isPositional = paths.some((path) => path.includes('$'));
  const next = { ...document };
  asRefusal(() =>
    applyOperators(next, operators as Modifier<Document>, [], isPositional ? query : {}, {
      cloneMode: 'deep',
      queryOptions: MINGO,
    }),
  );
  return next;
};

/** The whole new document of `doc().set()`: the given fields, under the `_id` of the query. */
export const replacement = (id: unknown, data: Document): Document => {
  const operator = Object.keys(data).find((key) => key.startsWith('$'));
  if (operator) return invalid(`a whole document may not hold ${operator}`);
  if (data._id !== undefined) return invalid('the _id of a document cannot be set');
  return { _id: id, ...data };
};

/** Adds a document, which must be new. Only inside a write. */
export const insertDocument = (
  store: Store,
  collection: Collection,
  document: Document,
  touch: Touch,
): void => {
  const idBytes = idBytesOf(document._id);
  touch(collection, idBytes);
  if (readBytes(store, collection, idBytes)) {
    duplicate(collection.name, '_id_', `{ _id: ${JSON.stringify(document._id)} }`);
  }
  replaceDocument(store, collection, idBytes, document);
};

// The matches are collected before the first is written: a changed document must not be met again.
const matches = (
  store: Store,
  collection: Collection,
  query: Document,
  multi: boolean,
  cost: Cost,
  touch: Touch,
): Found[] => {
  const found: Found[] = [];
  for (const match of find(store, collection, query, [], cost)) {
    touch(collection, match.idBytes);
    found.push(match);
    if (!multi) break;
  }
  return found;
};

/** Updates what the query finds; returns how many documents changed and the last one's new state. */
export const updateMatches = (
  store: Store,
  collection: Collection,
  query: Document,
  operators: Document,
  multi: boolean,
  cost: Cost,
  touch: Touch,
): { updated: number; document: Document | undefined } => {
  let changed = 0;
  let last: Document | undefined;
  for (const { idBytes, document } of matches(store, collection, query, multi, cost, touch)) {
    last = updated(document, operators, query);
    if (replaceDocument(store, collection, idBytes, last)) changed += 1;
  }
  return { updated: changed, document: last };
};

export const removeMatches = (
  store: Store,
  collection: Collection,
  query: Document,
  multi: boolean,
  cost: Cost,
  touch: Touch,
): number => {
  const found = matches(store, collection, query, multi, cost, touch);
  for (const { idBytes } of found) replaceDocument(store, collection, idBytes, undefined);
  return found.length;
};

/** Puts a whole document in the place of the one with this id, or adds it. */
export const setDocument = (
  store: Store,
  collection: Collection,
  id: unknown,
  data: Document,
  cost: Cost,
  touch: Touch,
): { updated: number; upsertId: unknown } => {
  const idBytes = idBytesOf(id);
  touch(collection, idBytes);
  const held = readBytes(store, collection, idBytes);
  cost.docsExamined += held ? 1 : 0;
  const next = replacement(id, data);
  const isChanged = replaceDocument(store, collection, idBytes, next);
  return held ? { updated: isChanged ? 1 : 0, upsertId: null } : { updated: 0, upsertId: id };
};
