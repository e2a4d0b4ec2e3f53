import { Query } from 'mingo';
import type { Collection } from '../catalog';
import { type Document, fromBytes } from '../document';
import { asRefusal } from '../errors';
import { readBytes } from '../store/reads';
import type { Store } from '../store/store';
import { GEO_CONTEXT, nearness } from './geo';
import { merged } from './merge';
import { planQuery } from './planner';
import type { Sort } from './query-shape';

export type Found = { idBytes: Buffer; document: Document };

/** Documents a query looked at and documents it sent back: what the cloud bills and what indexes are for. */
export type Cost = { docsExamined: number; docsReturned: number };

export const MINGO = { scriptEnabled: false, context: GEO_CONTEXT };

/** The query as a test of one document: indexes deliver a superset, this decides. */
export const tester = (query: Document): ((document: Document) => boolean) => {
  const compiled = asRefusal(() => new Query(query, MINGO));
  return (document) => asRefusal(() => compiled.test(document));
};

/** Matches in order, read as they are asked for; `cost.docsExamined` counts every document fetched. */
export function* find(
  store: Store,
  collection: Collection,
  query: Document,
  sort: Sort,
  cost: Cost,
): Generator<Found> {
  const matches = tester(query);
  for (const { idBytes } of merged(store, collection, planQuery(collection, query, sort))) {
    const bytes = readBytes(store, collection, idBytes);
    if (!bytes) continue;
    cost.docsExamined += 1;
    const document = fromBytes(bytes);
    if (matches(document)) yield { idBytes, document };
  }
}

/** Matches of `$nearSphere`, the nearest first: the one order that no index holds. */
const byDistance = (
  store: Store,
  collection: Collection,
  query: Document,
  metres: (document: Document) => number,
  cost: Cost,
): Found[] =>
  [...find(store, collection, query, [], cost)]
    .map((match) => ({ match, far: metres(match.document) }))
    .sort((a, b) => a.far - b.far)
    .map(({ match }) => match);

export const findPage = (
  store: Store,
  collection: Collection,
  query: Document,
  page: { sort: Sort; offset: number; limit: number },
  cost: Cost,
): Found[] => {
  const found: Found[] = [];
  if (page.limit === 0) return found;
  let skipped = 0;
  const metres = page.sort.length ? undefined : nearness(query);
  const matches = metres
    ? byDistance(store, collection, query, metres, cost)
    : find(store, collection, query, page.sort, cost);
  for (const match of matches) {
    if (skipped < page.offset) {
      skipped += 1;
      continue;
    }
    found.push(match);
    if (found.length === page.limit) break;
  }
  return found;
};
