import { type Document, isPlainObject } from '../document';
import { invalid } from '../errors';
import { PLACE_OPERATORS } from '../places/place-query';
import { isOrdered, valueBytes } from '../store/key-bytes';

export type Sort = [path: string, direction: 1 | -1][];

type Edge = { value: unknown; inclusive: boolean };

/** `$geoWithin`, `$geoIntersects` or `$nearSphere` with its operand. */
export type PlaceCondition = { operator: string; operand: unknown };

/** What a query demands of one path: values it may equal, or a range. Never narrower than the query. */
export type Demand = { points?: unknown[]; lower?: Edge; upper?: Edge; places?: PlaceCondition[] };

/** Demands that hold together, by path. */
export type Conjunct = ReadonlyMap<string, Demand>;

const MOST_BRANCHES = 1000;

const isHigher = (a: Edge, b: Edge): boolean => {
  const order = Buffer.compare(valueBytes(a.value), valueBytes(b.value));
  return order > 0 || (order === 0 && !a.inclusive);
};

const isLower = (a: Edge, b: Edge): boolean => {
  const order = Buffer.compare(valueBytes(a.value), valueBytes(b.value));
  return order < 0 || (order === 0 && !a.inclusive);
};

const both = (a: Demand | undefined, b: Demand): Demand => {
  if (!a) return b;
  const points = a.points && b.points ? shorter(a.points, b.points) : (a.points ?? b.points);
  const lower = a.lower && b.lower ? (isHigher(a.lower, b.lower) ? a.lower : b.lower) : (a.lower ?? b.lower);
  const upper = a.upper && b.upper ? (isLower(a.upper, b.upper) ? a.upper : b.upper) : (a.upper ?? b.upper);
  const places = [...(a.places ?? []), ...(b.places ?? [])];
  return {
    ...(points && { points }),
    ...(lower && { lower }),
    ...(upper && { upper }),
    ...(places.length && { places }),
  };
};

// Not their intersection: an array may hold a value of each.
const shorter = (a: unknown[], b: unknown[]): unknown[] => (a.length <= b.length ? a : b);

const joined = (a: Conjunct, b: Conjunct): Conjunct => {
  const result = new Map(a);
  for (const [path, demand] of b) result.set(path, both(result.get(path), demand));
  return result;
};

const isOperators = (value: unknown): value is Record<string, unknown> =>
  isPlainObject(value) && Object.keys(value).some((key) => key.startsWith('$'));

const edge = (side: 'lower' | 'upper', value: unknown, inclusive: boolean): Demand =>
  isOrdered(value) ? { [side]: { value, inclusive } } : {};

const demandOf = (operator: string, operand: unknown): Demand => {
  const list = Array.isArray(operand) ? operand : undefined;
  if (operator === '$eq') return operand instanceof RegExp ? {} : { points: [operand] };
  if (operator === '$in') return list && !list.some((v) => v instanceof RegExp) ? { points: list } : {};
  if (operator === '$all') return list?.length && !isPlainObject(list[0]) ? { points: list.slice(0, 1) } : {};
  if (operator in PLACE_OPERATORS) return { places: [{ operator, operand }] };
  if (operator === '$lt') return edge('upper', operand, false);
  if (operator === '$lte') return edge('upper', operand, true);
  if (operator === '$gt') return edge('lower', operand, false);
  if (operator === '$gte') return edge('lower', operand, true);
  return {};
};

const fieldConjunct = (path: string, clause: unknown): Conjunct => {
  if (!isOperators(clause)) return new Map([[path, demandOf('$eq', clause)]]);
  let demand: Demand = {};
  let inside: Conjunct = new Map();
  for (const [operator, operand] of Object.entries(clause)) {
    demand = both(demand, demandOf(operator, operand));
    if (operator === '$elemMatch' && isPlainObject(operand)) inside = elementConjunct(path, operand);
  }
  return joined(inside, new Map([[path, demand]]));
};

const elementConjunct = (path: string, match: Record<string, unknown>): Conjunct => {
  if (isOperators(match)) return fieldConjunct(path, match);
  const parts = Object.entries(match).map(([step, clause]) => fieldConjunct(`${path}.${step}`, clause));
  return parts.reduce(joined, new Map());
};

const branches = (operator: string, operand: unknown): Document[] => {
  if (!Array.isArray(operand) || !operand.length) return invalid(`${operator} must be a nonempty array`);
  return operand as Document[];
};

/**
 * The query as alternatives, each a set of demands an index can serve. Operators no index serves ($ne, $nor,
 * $exists, patterns) leave no demand: every row is tested against the whole query afterwards.
 */
export const alternativesOf = (query: Document): Conjunct[] => {
  let alternatives: Conjunct[] = [new Map()];
  const combine = (next: Conjunct[]): void => {
    if (alternatives.length * next.length > MOST_BRANCHES) invalid(`more than ${MOST_BRANCHES} alternatives`);
    alternatives = alternatives.flatMap((a) => next.map((b) => joined(a, b)));
  };
  for (const [key, clause] of Object.entries(query)) {
    if (key === '$and') for (const branch of branches(key, clause)) combine(alternativesOf(branch));
    else if (key === '$or') combine(branches(key, clause).flatMap(alternativesOf));
    else if (!key.startsWith('$')) combine([fieldConjunct(key, clause)]);
  }
  return alternatives;
};
