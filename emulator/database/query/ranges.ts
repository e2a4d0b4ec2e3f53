import type { Index, Key } from '../catalog';
import { invalid } from '../errors';
import { distinct } from '../store/index-entries';
import { after, directed, EMPTY_ARRAY, isTooLong, type Range, valueBytes } from '../store/key-bytes';
import type { Conjunct, Demand } from './query-shape';

export const MOST_RANGES = 2000;

// An array is met by its elements; as a whole it is met where its first element stands.
const pointBytes = (points: unknown[]): Buffer[] =>
  distinct(
    points
      .flatMap((point) => (Array.isArray(point) ? [point, point.length ? point[0] : EMPTY_ARRAY] : [point]))
      // Nothing so long was ever let into an index.
      .filter((point) => !isTooLong(point))
      .map(valueBytes),
  ).sort(Buffer.compare);

export const isRange = (demand: Demand | undefined): demand is Demand =>
  Boolean(demand?.lower ?? demand?.upper);

/** Bounds on one key: within the type of the value compared with, as the database brackets by type. */
const keyRange = ({ path, direction }: Key, demand: Demand, isArrayPath: boolean): Range => {
  const lower = demand.lower;
  const upper = isArrayPath && lower ? undefined : demand.upper;
  const type = valueBytes((lower ?? upper)?.value).subarray(0, 1);
  const bytes = (value: unknown): Buffer => directed(valueBytes(value), direction);
  const sides = {
    least: lower ? { prefix: bytes(lower.value), inside: lower.inclusive } : undefined,
    most: upper ? { prefix: bytes(upper.value), inside: upper.inclusive } : undefined,
  };
  const whole = directed(type, direction);
  const [first, last] = direction === 1 ? [sides.least, sides.most] : [sides.most, sides.least];
  if (!first && !last) throw new Error(`no bound on ${path}`);
  return {
    low: first ? (first.inside ? first.prefix : after(first.prefix)) : whole,
    high: last ? (last.inside ? after(last.prefix) : last.prefix) : after(whole),
  };
};

/** The byte ranges of an index that hold the matches: its first `run` keys at points, the next one bounded. */
export const rangesOf = (index: Index, conjunct: Conjunct, run: number): Range[] => {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  for (const { path, direction } of index.keys.slice(0, run)) {
    const points = pointBytes(conjunct.get(path)?.points ?? []).map((bytes) => directed(bytes, direction));
    if (prefixes.length * points.length > MOST_RANGES) invalid(`more than ${MOST_RANGES} values to look up`);
    prefixes = prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, point])));
  }
  const next = index.keys[run];
  const demand = next && conjunct.get(next.path);
  if (next && isRange(demand)) {
    const { low, high } = keyRange(next, demand, index.arrays.has(next.path));
    return prefixes.map((p) => ({ low: Buffer.concat([p, low]), high: Buffer.concat([p, high]) }));
  }
  return prefixes.map((p) => ({ low: p, high: p.length ? after(p) : p }));
};
