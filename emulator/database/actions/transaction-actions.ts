import { type Collection, collectionIn } from '../catalog';
import { replacement, updated } from '../change/change';
import { abort, commit, seen, stage, start, type Transaction, transactionIn } from '../change/transactions';
import { type Document, fromBytes, toBytes } from '../document';
import { CODES, duplicate, refuse } from '../errors';
import { type Cost, tester } from '../query/find';
import { idBytesOf } from '../store/reads';
import type { Action, Context } from './action';
import { type Body, parseQuery, toText } from './wire';
import { parseContent, parseInserts, parseOperators } from './write-actions';

export const startTransaction: Action = ({ transactions, caller }) => ({
  transactionId: start(transactions, caller).id,
});

export const commitTransaction: Action = async ({ transactions }, body) => {
  await commit(transactions, transactionIn(transactions, body.transactionId));
  return {};
};

export const abortTransaction: Action = ({ transactions }, body) => {
  abort(transactions, transactionIn(transactions, body.transactionId));
  return {};
};

type Target = {
  collection: Collection;
  transaction: Transaction;
  idBytes: Buffer;
  bytes: Buffer | undefined;
  held: Document | undefined;
};

const target = ({ transactions, catalog }: Context, body: Body, id: unknown, cost: Cost): Target => {
  const collection = collectionIn(catalog, body.collectionName);
  const transaction = transactionIn(transactions, body.transactionId);
  if (id === undefined || (typeof id === 'object' && id !== null && '$in' in id)) {
    refuse(CODES.transaction, '[InvalidParameter] a transaction works on doc(id) only, not on where()');
  }
  const idBytes = idBytesOf(id);
  const bytes = seen(transactions, transaction, collection, idBytes);
  cost.docsExamined += bytes ? 1 : 0;
  return { collection, transaction, idBytes, bytes, held: bytes && fromBytes(bytes) };
};

export const insertInTransaction: Action = async (context, body, cost) => {
  const documents = parseInserts(body, new Date(context.now()), context.newId);
  for (const document of documents) {
    const { collection, transaction, idBytes, held } = target(context, body, document._id, cost);
    if (held) duplicate(collection.name, '_id_', `{ _id: ${JSON.stringify(document._id)} }`);
    await stage(context.transactions, transaction, { collection, idBytes, next: document });
  }
  return { data: { insertedIds: documents.map((document) => document._id) } };
};

const changes = (bytes: Buffer, next: Document): 0 | 1 => (bytes.equals(toBytes(next)) ? 0 : 1);

export const modifyInTransaction: Action = async (context, body, cost) => {
  const now = new Date(context.now());
  const query = parseQuery(body, now);
  const { collection, transaction, idBytes, bytes, held } = target(context, body, query._id, cost);
  const isSet = body.merge === false;
  if (!held && !isSet) return { data: { updated: 0, upsert_id: null } };
  const next = isSet
    ? replacement(query._id, parseContent(body.data, now))
    : updated(held ?? {}, parseOperators(body, now), query);
  await stage(context.transactions, transaction, { collection, idBytes, next });
  return { data: { updated: bytes ? changes(bytes, next) : 0, upsert_id: bytes ? null : query._id } };
};

export const modifyAndReturnInTransaction: Action = async (context, body, cost) => {
  const now = new Date(context.now());
  const query = parseQuery(body, now);
  const { collection, transaction, idBytes, bytes, held } = target(context, body, query._id, cost);
  if (!bytes || !held || !tester(query)(held)) return { data: { updated: 0, doc: null } };
  const next = updated(held, parseOperators(body, now), query);
  await stage(context.transactions, transaction, { collection, idBytes, next });
  cost.docsReturned += 1;
  return { data: { updated: changes(bytes, next), doc: toText(next) } };
};

export const removeInTransaction: Action = async (context, body, cost) => {
  const query = parseQuery(body, new Date(context.now()));
  const { collection, transaction, idBytes, held } = target(context, body, query._id, cost);
  if (held) await stage(context.transactions, transaction, { collection, idBytes, next: undefined });
  return { data: { deleted: held ? 1 : 0 } };
};
