import type { Box, Meets } from './cells';
import type { Point } from './geometry';
import { linesOf, type Part } from './map';

/** The radius by which the database turns metres into angles. */
const EARTH_METRES = 6_378_100;
const DEGREE = Math.PI / 180;
// Some millimetres: what rounding may cost.
const SLACK = 1e-9;

/** The angle between two positions as seen from the centre of the earth, radians (haversine). */
export const angleBetween = ([east, north]: Point, [otherEast, otherNorth]: Point): number => {
  const [up, along] = [
    Math.sin(((otherNorth - north) * DEGREE) / 2),
    Math.sin(((otherEast - east) * DEGREE) / 2),
  ];
  const h = up * up + Math.cos(north * DEGREE) * Math.cos(otherNorth * DEGREE) * along * along;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
};

export const metresBetween = (a: Point, b: Point): number => angleBetween(a, b) * EARTH_METRES;
export const angleOf = (metres: number): number => metres / EARTH_METRES;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const turnBetween = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/** The least angle from a point to a box: at each latitude the nearest of the box is on its nearer meridian. */
const angleToBox = ([east, north]: Point, box: Box): number => {
  const isBeside = box.west > east || box.east < east;
  const meridian = turnBetween(east, box.west) < turnBetween(east, box.east) ? box.west : box.east;
  const nearest = isBeside ? meridian : east;
  const turn = turnBetween(east, nearest) * DEGREE;
  const best = Math.atan2(Math.sin(north * DEGREE), Math.cos(north * DEGREE) * Math.cos(turn)) / DEGREE;
  const heights = [box.south, box.north, within(best, box.south, box.north)];
  return Math.min(...heights.map((height) => angleBetween([east, north], [nearest, height])));
};

/** How a circle on the sphere lies to a box: what is farthest from its centre is nearest to the opposite point. */
export const circle = (center: Point, radians: number): Meets => {
  const opposite: Point = [center[0] > 0 ? center[0] - 180 : center[0] + 180, -center[1]];
  return (box) => {
    if (angleToBox(center, box) > radians + SLACK) return 'apart';
    return Math.PI - angleToBox(opposite, box) <= radians - SLACK ? 'inside' : 'partly';
  };
};

/** Where the edge, straight on the map, comes nearest; longitudes count for less towards the poles. */
const nearestOn = (from: Point, a: Point, b: Point): Point => {
  const shrink = Math.cos(from[1] * DEGREE);
  const [x, y] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = x * x + y * y;
  const share = length ? ((from[0] - a[0]) * shrink * x + (from[1] - a[1]) * y) / length : 0;
  const at = within(share, 0, 1);
  return [a[0] + at * (b[0] - a[0]), within(a[1] + at * y, -90, 90)];
};

/** Metres to the nearest edge or point of the parts, each given with its turns around the earth. */
export const metresToEdges = (from: Point, parts: readonly Part[]): number =>
  Math.min(
    ...parts
      .flatMap(linesOf)
      .flatMap((line) =>
        line.map((corner, i) => metresBetween(from, nearestOn(from, line[i - 1] ?? corner, corner))),
      ),
  );
