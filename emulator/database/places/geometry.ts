import * as v from 'valibot';
import { failed } from '../errors';

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const position = v.strictTuple([longitude, latitude]);
/** 180° east is 180° west: a line between them goes nowhere. */
const nameOf = ([east, north]: [number, number]): string => `${east === -180 ? 180 : east} ${north}`;
const corners = (line: [number, number][]): number => new Set(line.map(nameOf)).size;
const line = v.pipe(
  v.array(position),
  v.minLength(2),
  v.check((positions) => corners(positions) >= 2, 'a line must go somewhere'),
);
const isClosed = (ring: [number, number][]): boolean =>
  ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check(isClosed, 'a ring of a polygon must be closed'),
  v.check((positions) => corners(positions) >= 3, 'a ring of a polygon must have three corners'),
);
const polygon = v.pipe(v.array(ring), v.minLength(1));
const several = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.minLength(1));

export const geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPoint'), coordinates: several(position) }),
  v.object({ type: v.literal('MultiLineString'), coordinates: several(line) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: several(polygon) }),
]);

/** GeoJSON as the database takes it: longitude before latitude. */
export type Geometry = v.InferOutput<typeof geometry>;
export type Point = [number, number];

/** The geometry; refuses what the database could not index. */
export const geometryOf = (value: unknown): Geometry => {
  const parsed = v.safeParse(geometry, value);
  return parsed.success
    ? parsed.output
    : failed(`Can't extract geo keys: ${JSON.stringify(value)}: ${parsed.issues[0].message}`);
};

export const positionsOf = ({ coordinates }: Geometry): Point[] => {
  const flat = (coordinates as unknown[]).flat(3) as number[];
  return flat.flatMap((east, i): Point[] => (i % 2 ? [] : [[east, flat[i + 1] ?? 0]]));
};
