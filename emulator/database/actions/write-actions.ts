import { collectionIn } from '../catalog';
import { insertDocument, removeMatches, setDocument, updateMatches } from '../change/change';
import { writeOutside } from '../change/locks';
import { checkOperators } from '../change/update-rules';
import type { Document } from '../document';
import { invalid } from '../errors';
import type { Action } from './action';
import { refuseLostBytes } from './lost-bytes';
import { type Body, parseObject, parseQuery, toText } from './wire';

/** What is to be stored: a document, or the operators of an update. */
export const parseContent = (text: unknown, now: Date): Document => {
  const content = parseObject(text, 'data', now);
  refuseLostBytes(content, []);
  return content;
};

/** The documents to add, each with its `_id`. */
export const parseInserts = (body: Body, now: Date, newId: () => string): Document[] => {
  if (!Array.isArray(body.data) || !body.data.length) return invalid('data must be a nonempty array');
  return body.data.map((text) => {
    const document = parseContent(text, now);
    return document._id === undefined ? { _id: newId(), ...document } : document;
  });
};

export const parseOperators = (body: Body, now: Date): Document => {
  const operators = parseContent(body.data, now);
  checkOperators(operators);
  // { a: {} } and { a: undefined } are dropped by the SDK on the way: the caller believes that something changed.
  if (Object.values(operators).every((fields) => !Object.keys(fields as Document).length)) {
    invalid(
      'the update is empty: the SDK drops empty objects and undefined fields, use _.set({}) for an empty object',
    );
  }
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

export const insertDocuments: Action = async ({ store, catalog, transactions, caller, now, newId }, body) => {
  const collection = collectionIn(catalog, body.collectionName);
  const documents = parseInserts(body, new Date(now()), newId);
  await writeOutside(store, transactions, caller, (touch) => {
    for (const document of documents) insertDocument(store, collection, document, touch);
  });
  return { data: { insertedIds: documents.map((document) => document._id) } };
};

export const modifyDocument: Action = async ({ store, catalog, transactions, caller, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const at = new Date(now());
  const query = parseCondition(body, at);
  if (body.merge === false) {
    const whole = parseContent(body.data, at);
    const { updated, upsertId } = await writeOutside(store, transactions, caller, (touch) =>
      setDocument(store, collection, query._id, whole, cost, touch),
    );
    return { data: { updated, upsert_id: upsertId } };
  }
  const operators = parseOperators(body, at);
  const multi = body.multi !== false;
  const { updated } = await writeOutside(store, transactions, caller, (touch) =>
    updateMatches(store, collection, query, operators, multi, cost, touch),
  );
  return { data: { updated, upsert_id: null } };
};

export const modifyAndReturnDocument: Action = async (
  { store, catalog, transactions, caller, now },
  body,
  cost,
) => {
  const collection = collectionIn(catalog, body.collectionName);
  const at = new Date(now());
  const query = parseCondition(body, at);
  const operators = parseOperators(body, at);
  const { updated, document } = await writeOutside(store, transactions, caller, (touch) =>
    updateMatches(store, collection, query, operators, false, cost, touch),
  );
  cost.docsReturned += document ? 1 : 0;
  return { data: { updated, doc: document ? toText(document) : null } };
};

export const removeDocument: Action = async ({ store, catalog, transactions, caller, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const query = parseCondition(body, new Date(now()));
  const deleted = await writeOutside(store, transactions, caller, (touch) =>
    removeMatches(store, collection, query, body.multi !== false, cost, touch),
  );
  return { data: { deleted } };
};
