import { collectionIn } from '../catalog';
import { insertDocument, removeMatches, setDocument, updateMatches } from '../change/change';
import { checkOperators } from '../change/update-rules';
import type { Document } from '../document';
import { invalid } from '../errors';
import { write } from '../store/store';
import type { Action } from './action';
import { type Body, parseObject, parseQuery, toText } from './wire';

/** The documents to add, each with its `_id`. */
export const parseInserts = (body: Body, now: Date, newId: () => string): Document[] => {
  if (!Array.isArray(body.data) || !body.data.length) return invalid('data must be a nonempty array');
  return body.data.map((text) => {
    const document = parseObject(text, 'data', now);
    return document._id === undefined ? { _id: newId(), ...document } : document;
  });
};

export const parseOperators = (body: Body, now: Date): Document => {
  const operators = parseObject(body.data, 'data', now);
  checkOperators(operators);
  return operators;
};

// The real cloud empties the collection on `collection.remove()`: that is never meant.
const parseCondition = (body: Body, now: Date): Document => {
  const query = parseQuery(body, now);
  return Object.keys(query).length
    ? query
    : invalid(
        `an update or removal on '${String(body.collectionName)}' without a where() condition is refused`,
      );
};

export const insertDocuments: Action = async ({ store, catalog, now, newId }, body) => {
  const collection = collectionIn(catalog, body.collectionName);
  const documents = parseInserts(body, new Date(now()), newId);
  await write(store, () => {
    for (const document of documents) insertDocument(store, collection, document);
  });
  return { data: { insertedIds: documents.map((document) => document._id) } };
};

export const modifyDocument: Action = async ({ store, catalog, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const at = new Date(now());
  const query = parseCondition(body, at);
  if (body.merge === false) {
    const whole = parseObject(body.data, 'data', at);
    const { updated, upsertId } = await write(store, () =>
      setDocument(store, collection, query._id, whole, cost),
    );
    return { data: { updated, upsert_id: upsertId } };
  }
  const operators = parseOperators(body, at);
  const multi = body.multi !== false;
  const { updated } = await write(store, () =>
    updateMatches(store, collection, query, operators, multi, cost),
  );
  return { data: { updated, upsert_id: null } };
};

export const modifyAndReturnDocument: Action = async ({ store, catalog, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const at = new Date(now());
  const query = parseCondition(body, at);
  const operators = parseOperators(body, at);
  const { updated, document } = await write(store, () =>
    updateMatches(store, collection, query, operators, false, cost),
  );
  cost.docsReturned += document ? 1 : 0;
  return { data: { updated, doc: document ? toText(document) : null } };
};

export const removeDocument: Action = async ({ store, catalog, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const query = parseCondition(body, new Date(now()));
  const deleted = await write(store, () =>
    removeMatches(store, collection, query, body.multi !== false, cost),
  );
  return { data: { deleted } };
};
