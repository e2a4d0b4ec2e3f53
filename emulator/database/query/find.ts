import { Query } from 'mingo';
import type { Collection } from '../catalog';
import { type Document, fromBytes } from '../document';
import { asRefusal } from '../errors';
import { readBytes } from '../store/reads';
import type { Store } from '../store/store';
import { merged } from './merge';
import { type NearPath, nearestFirst, nearOf } from './nearest';
import { PLACES } from './place-scan';
import { planQuery } from './planner';
import type { Sort } from './query-shape';

export type Found = { idBytes: Buffer; document: Document };

/**
 * `docsExamined`: documents fetched to decide a query, as the database counts them; `docsReturned`: those sent back.
 * Entries of an index that are read without their document count as nothing. Points are decided on by their entry;
 * a line or an area is fetched, and counted once, where one of its cells meets what is asked for.
 */
export type Cost = { docsExamined: number; docsReturned: number };

export const MINGO = { scriptEnabled: false, context: PLACES };

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

/** Matches of `$nearSphere`, the nearest first: the one order that is made while it is read. */
function* findNearest(
  store: Store,
  collection: Collection,
  query: Document,
  nearPath: NearPath,
  cost: Cost,
): Generator<Found> {
  const matches = tester(query);
  const [scan] = planQuery(collection, query, []).scans;
  if (!scan) return;
  const fetched = (): void => {
    cost.docsExamined += 1;
  };
  const seeking = { store, collection, index: scan.index, fetched, ...nearPath };
  for (const { idBytes, document } of nearestFirst(seeking)) {
    const bytes = document ? undefined : readBytes(store, collection, idBytes);
    if (bytes) fetched();
    const found = document ?? (bytes && fromBytes(bytes));
    if (found && matches(found)) yield { idBytes, document: found };
  }
}

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
  const nearPath = page.sort.length ? undefined : nearOf(query);
  const matches = nearPath
    ? findNearest(store, collection, query, nearPath, cost)
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
