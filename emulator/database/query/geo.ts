import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanWithin } from '@turf/boolean-within';
import { distance } from '@turf/distance';
import { Context } from 'mingo';
import * as v from 'valibot';
import { type Document, isPlainObject } from '../document';
import { failed } from '../errors';
import { type Geometry, geometry, geometryOf, type Point, position } from './geometry';

// Predicates of GeoJSON that mingo lacks. Edges are straight on the map, not on the sphere: over the size of a town
// that is the same.

const pointOf = (value: unknown): Point => {
  const place = geometryOf(value);
  return place.type === 'Point' ? place.coordinates : failed('$nearSphere wants a point');
};

const at = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((held, step) => (isPlainObject(held) ? held[step] : undefined), document);

const optionalNumber = (value: unknown, name: string, fallback: number): number => {
  if (value === undefined || value === null) return fallback;
  return typeof value === 'number' && value >= 0 ? value : failed(`${name} must be a number from 0`);
};

const operandOf = (value: unknown, operator: string): Document =>
  isPlainObject(value) ? value : failed(`${operator} wants an object`);

type Test = (place: Geometry) => boolean;

const centerSphere = (value: unknown): Test => {
  const parsed = v.safeParse(v.strictTuple([position, v.pipe(v.number(), v.minValue(0))]), value);
  if (!parsed.success) return failed('$centerSphere wants [[longitude, latitude], radius in radians]');
  const [center, radians] = parsed.output;
  return (place) =>
    positionsOf(place).every((each) => distance(center, each, { units: 'radians' }) <= radians);
};

const within = (value: unknown): Test => {
  const operand = operandOf(value, '$geoWithin');
  if (operand.$centerSphere !== undefined) return centerSphere(operand.$centerSphere);
  const area = geometryOf(operand.$geometry);
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return failed('$geoWithin wants a polygon');
  return (place) => booleanWithin(place, area);
};

const intersects = (value: unknown): Test => {
  const other = geometryOf(operandOf(value, '$geoIntersects').$geometry);
  return (place) => booleanIntersects(place, other);
};

const positionsOf = ({ coordinates }: Geometry): Point[] => {
  const flat = (coordinates as unknown[]).flat(3) as number[];
  return flat.flatMap((east, i): Point[] => (i % 2 ? [] : [[east, flat[i + 1] ?? 0]]));
};

/** Metres from the point to the nearest corner of the place: exact for points, which is what is stored. */
const metresTo = (from: Point, place: Geometry): number =>
  Math.min(...positionsOf(place).map((each) => distance(from, each, { units: 'meters' })));

const near = (value: unknown): Test => {
  const operand = operandOf(value, '$nearSphere');
  const from = pointOf(operand.$geometry);
  const most = optionalNumber(operand.$maxDistance, '$maxDistance', Number.POSITIVE_INFINITY);
  const least = optionalNumber(operand.$minDistance, '$minDistance', 0);
  return (place) => {
    const metres = metresTo(from, place);
    return metres <= most && metres >= least;
  };
};

const predicate =
  (compile: (operand: unknown) => Test) =>
  (path: string, operand: unknown): ((document: unknown) => boolean) => {
    const test = compile(operand);
    return (document) => {
      const place = at(document, path);
      return v.is(geometry, place) && test(place);
    };
  };

type Operators = NonNullable<NonNullable<Parameters<typeof Context.init>[0]>['query']>;

const operators = {
  $geoWithin: predicate(within),
  $geoIntersects: predicate(intersects),
  $nearSphere: predicate(near),
};

// mingo's type of an operator is the intersection of all of its own; it calls each with a path and an operand.
export const GEO_CONTEXT = Context.init({ query: operators as unknown as Operators });

/** The distance in metres that orders a query with `$nearSphere`; undefined for any other query. */
export const nearness = (query: Document): ((document: Document) => number) | undefined => {
  for (const [path, clause] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(clause)) {
      const found = clause.filter(isPlainObject).map(nearness).find(Boolean);
      if (found) return found;
    }
    if (!isPlainObject(clause) || clause.$nearSphere === undefined) continue;
    const from = pointOf(operandOf(clause.$nearSphere, '$nearSphere').$geometry);
    return (document) => metresTo(from, geometryOf(at(document, path)));
  }
  return undefined;
};
