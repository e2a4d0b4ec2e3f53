import { Query } from 'mingo';
import { collectionIn } from '../catalog';
import { seen, transactionIn } from '../change/transactions';
import { type Document, fromBytes, isPlainObject } from '../document';
import { asRefusal, CODES, invalid, refuse } from '../errors';
import { aggregate } from '../query/aggregate';
import { find, findPage, MINGO } from '../query/find';
import { countDocuments, idBytesOf } from '../store/reads';
import type { Action, Context } from './action';
import { type Body, parseObject, parsePage, parseQuery, parseText, toList } from './wire';

const projected = (documents: Document[], body: Body, now: Date): Document[] => {
  if (body.projection === undefined || body.projection === '') return documents;
  const projection = parseObject(body.projection, 'projection', now) as Record<string, 0 | 1>;
  if (!Object.keys(projection).length) return documents;
  return asRefusal(() => new Query({}, MINGO).find<Document>(documents, projection).all());
};

const documentInTransaction = (
  { transactions, catalog }: Context,
  body: Body,
  query: Document,
): Document[] => {
  if (body.queryType !== 'DOC') {
    return refuse(
      CODES.transaction,
      '[InvalidParameter] a transaction reads by doc(id) only, not by where()',
    );
  }
  const transaction = transactionIn(transactions, body.transactionId);
  const bytes = seen(
    transactions,
    transaction,
    collectionIn(catalog, body.collectionName),
    idBytesOf(query._id),
  );
  return bytes ? [fromBytes(bytes)] : [];
};

export const getDocument: Action = (context, body, cost) => {
  const now = new Date(context.now());
  const collection = collectionIn(context.catalog, body.collectionName);
  const query = parseQuery(body, now);
  const page = parsePage(body, now);
  let documents: Document[];
  if (body.transactionId) {
    documents = documentInTransaction(context, body, query);
    cost.docsExamined += documents.length;
  } else {
    documents = findPage(context.store, collection, query, page, cost).map(({ document }) => document);
  }
  cost.docsReturned += documents.length;
  const list = toList(projected(documents, body, now));
  return { data: { list }, limit: page.limit, offset: page.offset };
};

export const calculateDocument: Action = ({ store, catalog, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  const query = parseQuery(body, new Date(now()));
  if (!Object.keys(query).length) return { data: { total: countDocuments(store, collection) } };
  let total = 0;
  for (const _match of find(store, collection, query, [], cost)) total += 1;
  return { data: { total } };
};

export const aggregateDocuments: Action = ({ store, catalog, now }, body, cost) => {
  const collection = collectionIn(catalog, body.collectionName);
  if (!Array.isArray(body.stages) || !body.stages.length) return invalid('stages must be a nonempty array');
  const at = new Date(now());
  const stages = body.stages.map((stage: unknown) => {
    if (!isPlainObject(stage)) return invalid('a stage must be an object');
    return { key: String(stage.stageKey), value: parseText(stage.stageValue, String(stage.stageKey), at) };
  });
  const rows = aggregate(store, catalog, collection, stages, cost);
  cost.docsReturned += rows.length;
  return { data: { list: toList(rows) } };
};
