import type { Point } from '#types/place';

/** A part of the earth drawn north up on a rectangle; `aspect` is width : height of that rectangle. */
export type Plan = { west: number; north: number; width: number; height: number; aspect: number };

/** A position on the drawing, from 0 (left, top) to 1 (right, bottom). */
export type Spot = { x: number; y: number };

const METRES_PER_DEGREE = 111_320;
/** Around the outermost buildings, as a part of the extent: their labels must not touch the edge. */
const MARGIN = 0.14;
/** A single building, or a row of them, still needs a surface to tap on. */
const LEAST_METRES = 120;
/** The drawing is never a stripe, however long the street is. */
const ASPECT = { least: 0.8, most: 1.25 };

const metresPerLng = (lat: number) => METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);

const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** The plan that holds all `points`; `null` without any. */
export function planOf(points: readonly Point[]): Plan | null {
  if (points.length === 0) return null;
  const lats = points.map((p) => p.lat);
  const lngs = points.map((p) => p.lng);
  const perLng = metresPerLng(middle(lats));
  const grow = 1 + 2 * MARGIN;
  let width = Math.max(LEAST_METRES, extent(lngs) * perLng * grow);
  let height = Math.max(LEAST_METRES, extent(lats) * METRES_PER_DEGREE * grow);
  // The shorter side is widened: metres stay as long across as they are up.
  if (width / height < ASPECT.least) width = height * ASPECT.least;
  if (width / height > ASPECT.most) height = width / ASPECT.most;
  const degrees = { width: width / perLng, height: height / METRES_PER_DEGREE };
  return {
    west: middle(lngs) - degrees.width / 2,
    north: middle(lats) + degrees.height / 2,
    ...degrees,
    aspect: width / height,
  };
}

export const spotOf = (plan: Plan, point: Point): Spot => ({
  x: (point.lng - plan.west) / plan.width,
  y: (plan.north - point.lat) / plan.height,
});

/** Six decimals are 0.1 m: more would only pretend to be exact. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
const onDrawing = (part: number) => Math.min(1, Math.max(0, part));

/** Where a tap points to. A tap at the very edge may lie a pixel outside; it counts as the edge. */
export const pointAt = (plan: Plan, spot: Spot): Point => ({
  lat: rounded(plan.north - onDrawing(spot.y) * plan.height),
  lng: rounded(plan.west + onDrawing(spot.x) * plan.width),
});

/** Metres, on a plane: good to a hand's breadth inside one community. */
export function metresBetween(a: Point, b: Point): number {
  const across = (a.lng - b.lng) * metresPerLng((a.lat + b.lat) / 2);
  return Math.hypot(across, (a.lat - b.lat) * METRES_PER_DEGREE);
}

/** The item nearest to `point`, with its distance in metres; items without a point are nowhere. */
export function nearestTo<T extends { point: Point | null }>(point: Point, items: readonly T[]) {
  let nearest: { item: T; metres: number } | null = null;
  for (const item of items) {
    if (!item.point) continue;
    const metres = metresBetween(point, item.point);
    if (!nearest || metres < nearest.metres) nearest = { item, metres };
  }
  return nearest;
}
