import * as v from 'valibot';
import { type Document, isPlainObject } from '../document';
import { failed } from '../errors';
import type { Meets } from './cells';
import { angleBetween, angleOf, circle, metresBetween, metresToEdges } from './circle';
import { type Geometry, geometryOf, type Point, position, positionsOf } from './geometry';
import { doIntersect, isWithin, partsOf, turned } from './map';
import { outline } from './outline';

/** Distances in metres, both included. */
export type Near = { from: Point; least: number; most: number };

/** One condition on a place: the test itself, and where on the map a place that passes it must lie. */
export type PlaceQuery = { test: (place: Geometry) => boolean; meets: Meets; near?: Near };

const operandOf = (value: unknown, operator: string): Document =>
  isPlainObject(value) ? value : failed(`${operator} wants an object`);

const metres = (value: unknown, name: string, fallback: number): number => {
  if (value === undefined || value === null) return fallback;
  return typeof value === 'number' && value >= 0 ? value : failed(`${name} must be a number from 0`);
};

const centerSphere = (value: unknown): PlaceQuery => {
  const parsed = v.safeParse(v.strictTuple([position, v.pipe(v.number(), v.minValue(0))]), value);
  if (!parsed.success) return failed('$centerSphere wants [[longitude, latitude], radius in radians]');
  const [center, radians] = parsed.output;
  const isInside = (each: Point): boolean => angleBetween(center, each) <= radians;
  return {
    test: (place) => positionsOf(place).every(isInside),
    meets: circle(center, radians),
  };
};

const within = (value: unknown): PlaceQuery => {
  const operand = operandOf(value, '$geoWithin');
  if (operand.$centerSphere !== undefined) return centerSphere(operand.$centerSphere);
  const area = geometryOf(operand.$geometry);
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return failed('$geoWithin wants a polygon');
  const parts = turned(partsOf(area));
  return { test: (place) => isWithin(partsOf(place), parts), meets: outline(parts) };
};

const intersects = (value: unknown): PlaceQuery => {
  const parts = turned(partsOf(geometryOf(operandOf(value, '$geoIntersects').$geometry)));
  return { test: (place) => doIntersect(partsOf(place), parts), meets: outline(parts) };
};

/** Metres from a point to the nearest of a place; 0 inside an area. */
export const metresTo = (from: Point, place: Geometry): number => {
  if (place.type === 'Point') return metresBetween(from, place.coordinates);
  const parts = turned(partsOf(place));
  const isInside = isWithin(
    [{ type: 'Point', coordinates: from }],
    parts.filter(({ type }) => type === 'Polygon'),
  );
  return isInside ? 0 : metresToEdges(from, parts);
};

const nearSphere = (value: unknown): PlaceQuery => {
  const operand = operandOf(value, '$nearSphere');
  const center = geometryOf(operand.$geometry);
  if (center.type !== 'Point') return failed('$nearSphere wants a point');
  const near: Near = {
    from: center.coordinates,
    most: metres(operand.$maxDistance, '$maxDistance', Number.POSITIVE_INFINITY),
    least: metres(operand.$minDistance, '$minDistance', 0),
  };
  const test = (place: Geometry): boolean => {
    const far = metresTo(near.from, place);
    return far >= near.least && far <= near.most;
  };
  return { test, meets: circle(near.from, angleOf(near.most)), near };
};

export const PLACE_OPERATORS: Record<string, (operand: unknown) => PlaceQuery> = {
  $geoWithin: within,
  $geoIntersects: intersects,
  $nearSphere: nearSphere,
};
