import { type Collection, type Index, PRIMARY } from '../catalog';
import type { Document } from '../document';
import { CODES, invalid, refuse } from '../errors';
import { isOrdered, type Range, valueBytes } from '../store/key-bytes';
import { indexAdvice } from './index-advice';
import { placeScan } from './place-scan';
import { alternativesOf, type Conjunct, type PlaceCondition, type Sort } from './query-shape';
import { isRange, MOST_RANGES, rangesOf } from './ranges';

/**
 * Ranges of one index, each in the wished order; `fixed` holds the sort values that the query itself fixes. An entry
 * that `keeps` refuses is no match: its document is not fetched.
 */
export type Scan = {
  index: Index;
  ranges: Range[];
  reverse: boolean;
  fixed: ReadonlyMap<string, Buffer>;
  keeps?: (key: Buffer) => boolean;
};

export type Plan = { scans: Scan[]; sort: Sort };

/** How many leading keys of the index are held to points. */
const pointRun = (index: Index, conjunct: Conjunct): number => {
  const run = index.keys.findIndex(({ path }) => !conjunct.get(path)?.points);
  return run === -1 ? index.keys.length : run;
};

/** Undefined: the index does not deliver this order. Otherwise whether it is read backwards. */
const readsBackwards = (
  index: Index,
  conjunct: Conjunct,
  run: number,
  sort: Sort,
): { reverse: boolean } | undefined => {
  // Held to one value by the query, a path is in every order, wherever it stands.
  const isFixed = (path = ''): boolean => conjunct.get(path)?.points?.length === 1;
  let at = run;
  let reverse: boolean | undefined;
  for (const [path, direction] of sort) {
    const place = index.keys.findIndex((key) => key.path === path);
    const demand = conjunct.get(path);
    // A document appears at the element that matched, which need not be the one its order goes by.
    if (demand && index.arrays.has(path) && (place < run || isRange(demand))) return undefined;
    if (isFixed(path) || (place !== -1 && place < run)) continue;
    while (isFixed(index.keys[at]?.path)) at += 1;
    const key = index.keys[at];
    if (key?.path !== path) return undefined;
    const backwards = key.direction !== direction;
    if (reverse !== undefined && reverse !== backwards) return undefined;
    reverse = backwards;
    at += 1;
  }
  return { reverse: reverse ?? false };
};

type Candidate = { scan: () => Scan; score: number };

const isNear = ({ operator }: PlaceCondition): boolean => operator === '$nearSphere';
const hasNear = (conjunct: Conjunct): boolean =>
  [...conjunct.values()].some(({ places }) => places?.some(isNear));

const placeCandidate = (index: Index, conjunct: Conjunct, sort: Sort): Candidate | undefined => {
  const conditions = conjunct.get(index.keys[0]?.path ?? '')?.places;
  if (!conditions || sort.length) return undefined;
  if (hasNear(conjunct) && !conditions.some(isNear)) return undefined;
  const scan = (): Scan => ({
    index,
    ...placeScan(conditions, index.arrays.size > 0),
    reverse: false,
    fixed: new Map(),
  });
  return { scan, score: 1 };
};

const candidate = (
  index: Index,
  conjunct: Conjunct,
  sort: Sort,
  isUnfiltered: boolean,
): Candidate | undefined => {
  if (index.isGeo) return placeCandidate(index, conjunct, sort);
  // As in the real database: an order by distance comes from an index of places alone.
  if (hasNear(conjunct)) return undefined;
  const run = pointRun(index, conjunct);
  const next = index.keys[run];
  const score = run * 2 + (next && isRange(conjunct.get(next.path)) ? 1 : 0);
  if (score === 0 && !isUnfiltered) return undefined;
  const order = readsBackwards(index, conjunct, run, sort);
  if (!order) return undefined;
  const scan = (): Scan => ({
    index,
    ranges: rangesOf(index, conjunct, run),
    reverse: order.reverse,
    fixed: fixedOf(conjunct, sort),
  });
  return { scan, score: index === PRIMARY && run > 0 ? Number.POSITIVE_INFINITY : score };
};

const fixedOf = (conjunct: Conjunct, sort: Sort): Map<string, Buffer> => {
  const fixed = new Map<string, Buffer>();
  for (const [path] of sort) {
    const points = conjunct.get(path)?.points;
    if (points?.length === 1 && isOrdered(points[0])) fixed.set(path, valueBytes(points[0]));
  }
  return fixed;
};

const scanFor = (indexes: Index[], conjunct: Conjunct, sort: Sort, isUnfiltered: boolean): Scan | undefined =>
  indexes
    .map((index) => candidate(index, conjunct, sort, isUnfiltered))
    .reduce((best, next) => (next && (!best || next.score > best.score) ? next : best), undefined)
    ?.scan();

/**
 * Chooses the index ranges that hold every match of the query, in its order. Each alternative of the query
 * (a branch of `$or`, a cursor) may use its own index; the ranges are merged while they are read.
 * Refuses with INDEX_REQUIRED, which only the local cloud knows: the real one would scan, slowly.
 */
export const planQuery = (collection: Collection, query: Document, sort: Sort): Plan => {
  const isUnfiltered = Object.keys(query).length === 0;
  const indexes = [PRIMARY, ...collection.indexes];
  const scans = alternativesOf(query).map(
    (conjunct) =>
      scanFor(indexes, conjunct, sort, isUnfiltered) ??
      refuse(
        CODES.indexRequired,
        indexAdvice(collection, query, conjunct, sort, (index) =>
          Boolean(candidate(index, conjunct, sort, isUnfiltered)),
        ),
      ),
  );
  if (scans.reduce((sum, scan) => sum + scan.ranges.length, 0) > MOST_RANGES) {
    invalid(`more than ${MOST_RANGES} ranges to read`);
  }
  return { scans, sort };
};
