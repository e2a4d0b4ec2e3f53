import { Aggregator } from 'mingo';
import { parseSort } from '../actions/wire';
import { type Catalog, type Collection, collectionIn } from '../catalog';
import { type Document, isPlainObject } from '../document';
import { asRefusal, CODES, invalid, refuse } from '../errors';
import { valuesAt } from '../store/index-entries';
import type { Store } from '../store/store';
import { type Cost, find, findPage, MINGO } from './find';
import type { Sort } from './query-shape';

export type Stage = { key: string; value: unknown };

// A pipeline without $limit answers this many rows (observed of the real one, not documented).
const DEFAULT_ROWS = 20;
const REFUSED_STAGES = ['$out', '$merge', '$unionWith', '$graphLookup', '$geoNear'];

type Lead = { query: Document; sort: Sort; offset: number; limit: number };

/** The stages an index can serve, in the one order in which it can: match, sort, skip, limit. */
const leadOf = (stages: readonly Stage[]): { lead: Lead; rest: Stage[] } => {
  const rest = [...stages];
  const take = (key: string): unknown => (rest[0]?.key === key ? rest.shift()?.value : undefined);
  const match = take('$match') ?? {};
  const sort = take('$sort');
  const offset = take('$skip') ?? 0;
  const limit = take('$limit') ?? Number.POSITIVE_INFINITY;
  if (!isPlainObject(match)) return invalid('$match must be an object');
  if (typeof offset !== 'number' || typeof limit !== 'number')
    return invalid('$skip and $limit must be numbers');
  return { lead: { query: match, sort: isPlainObject(sort) ? parseSort(sort) : [], offset, limit }, rest };
};

const refuseUnservedScan = (collection: Collection, { query, limit }: Lead): void => {
  if (Object.keys(query).length > 0 || Number.isFinite(limit)) return;
  refuse(
    CODES.indexRequired,
    `[LocalCloud.IndexRequired] the pipeline reads all of '${collection.name}'. Begin it with a $match that an ` +
      "index serves, or with $sort and $limit. (This refusal is the local cloud's own.)",
  );
};

const text = (value: unknown, name: string): string =>
  typeof value === 'string' ? value : invalid(`$lookup wants ${name} as text`);

/** Joins by equality through an index of the other collection: mingo's own $lookup would read all of it. */
const lookup = (store: Store, catalog: Catalog, rows: Document[], spec: unknown, cost: Cost): Document[] => {
  if (!isPlainObject(spec) || spec.pipeline !== undefined) {
    return invalid('the local cloud joins with $lookup { from, localField, foreignField, as } only');
  }
  const from = collectionIn(catalog, spec.from);
  const [local, foreign] = [text(spec.localField, 'localField'), text(spec.foreignField, 'foreignField')];
  const as = text(spec.as, 'as');
  return rows.map((row) => {
    const { values } = valuesAt(row, local);
    const joined = [...find(store, from, { [foreign]: { $in: values } }, [], cost)];
    return { ...row, [as]: joined.map(({ document }) => document) };
  });
};

const runPlain = (rows: Document[], stages: Stage[]): Document[] =>
  stages.length
    ? asRefusal(() =>
        new Aggregator(
          stages.map(({ key, value }) => ({ [key]: value })),
          MINGO,
        ).run(rows),
      )
    : rows;

export const aggregate = (
  store: Store,
  catalog: Catalog,
  collection: Collection,
  stages: readonly Stage[],
  cost: Cost,
): Document[] => {
  const refused = stages.find(({ key }) => REFUSED_STAGES.includes(key));
  if (refused) invalid(`the local cloud does not know the stage ${refused.key}`);
  const { lead, rest } = leadOf(stages);
  refuseUnservedScan(collection, lead);
  let rows = findPage(store, collection, lead.query, lead, cost).map(({ document }) => document);
  let plain: Stage[] = [];
  for (const stage of rest) {
    if (stage.key !== '$lookup') {
      plain.push(stage);
      continue;
    }
    rows = lookup(store, catalog, runPlain(rows, plain), stage.value, cost);
    plain = [];
  }
  rows = runPlain(rows, plain);
  return stages.some(({ key }) => key === '$limit') ? rows : rows.slice(0, DEFAULT_ROWS);
};
