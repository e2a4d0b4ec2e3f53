import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanWithin } from '@turf/boolean-within';
import type { Geometry, Point } from './geometry';

/**
 * A piece of a place on the flat map of longitude and latitude. Edges are straight there, which at the size of a town
 * is the same as on the sphere. An edge takes the shorter way around the earth: longitudes run on beyond 180 rather
 * than jump, and a ring around a pole is closed beyond that pole.
 */
export type Part =
  | { type: 'Point'; coordinates: Point }
  | { type: 'LineString'; coordinates: Point[] }
  | { type: 'Polygon'; coordinates: Point[][] };

const AROUND = 360;
const BEYOND_POLE = 91;

const isPole = ([, north]: Point): boolean => Math.abs(north) === 90;

/** All meridians meet in a pole: a corner there stands on that of the corner before and on that of the next. */
const withWidePoles = (line: readonly Point[]): Point[] =>
  line.flatMap((corner, i): Point[] => {
    if (!isPole(corner)) return [corner];
    const beyond = Math.sign(corner[1]) * BEYOND_POLE;
    const others = [line[i - 1], line[i + 1]].filter((other) => other && !isPole(other));
    return (others.length ? others : [corner]).map((other): Point => [other?.[0] ?? 0, beyond]);
  });

const isSame = ([east, north]: Point, other: Point | undefined): boolean =>
  east === other?.[0] && north === other[1];

// An edge without length would seem to @turf to meet everything.
const distinct = (corners: readonly Point[]): Point[] =>
  corners.filter((corner, i) => !isSame(corner, corners[i - 1]));

const unrolled = (corners: readonly Point[]): Point[] => {
  let shift = 0;
  return distinct(withWidePoles(distinct(corners))).map(([east, north], i, line) => {
    const step = east - (line[i - 1]?.[0] ?? east);
    if (Math.abs(step) > AROUND / 2) shift -= Math.sign(step) * AROUND;
    return [east + shift, north];
  });
};

const movedLine = (line: readonly Point[], by: number): Point[] =>
  line.map(([east, north]) => [east + by, north]);

/** A ring that comes home after a whole turn holds a pole: the nearer one, since an area is less than half the earth. */
const unrolledRing = (corners: readonly Point[]): Point[] => {
  const open = corners.slice(0, -1);
  const at = open.findIndex((corner) => !isPole(corner));
  const ring = unrolled([...open.slice(at), ...open.slice(0, at + 1)]);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < AROUND / 2) return ring;
  const mean = ring.reduce((sum, [, north]) => sum + north, 0) / ring.length;
  const beyond = mean < 0 ? -BEYOND_POLE : BEYOND_POLE;
  const turn = last[0] - first[0];
  // Drawn three times, so that the meridian where it was begun lies within like any other.
  const outline = [-turn, 0, turn].flatMap((by) => movedLine(ring.slice(0, -1), by));
  const [start, end] = [first[0] - turn, last[0] + turn];
  return [...outline, [end, last[1]], [end, beyond], [start, beyond], [start, first[1]]];
};

const area = ([outline = [], ...holes]: readonly Point[][]): Part => {
  const ring = unrolledRing(outline);
  const easts = ring.map(([east]) => east);
  const [west, east] = [Math.min(...easts), Math.max(...easts)];
  const inside = holes.map((corners) => {
    const hole = unrolledRing(corners);
    const start = hole[0]?.[0] ?? west;
    const by = [0, AROUND, -AROUND].find((turn) => start + turn >= west && start + turn <= east);
    return movedLine(hole, by ?? 0);
  });
  return { type: 'Polygon', coordinates: [ring, ...inside] };
};

export const partsOf = (place: Geometry): Part[] => {
  switch (place.type) {
    case 'Point':
      return [{ type: 'Point', coordinates: place.coordinates }];
    case 'MultiPoint':
      return place.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
    case 'LineString':
      return [{ type: 'LineString', coordinates: unrolled(place.coordinates) }];
    case 'MultiLineString':
      return place.coordinates.map((line) => ({ type: 'LineString', coordinates: unrolled(line) }));
    case 'Polygon':
      return [area(place.coordinates)];
    case 'MultiPolygon':
      return place.coordinates.map(area);
  }
};

export const linesOf = (part: Part): Point[][] =>
  part.type === 'Polygon'
    ? part.coordinates
    : [part.type === 'Point' ? [part.coordinates] : part.coordinates];

const moved = (part: Part, by: number): Part => {
  if (part.type === 'Point') return { ...part, coordinates: [part.coordinates[0] + by, part.coordinates[1]] };
  if (part.type === 'LineString') return { ...part, coordinates: movedLine(part.coordinates, by) };
  return { ...part, coordinates: part.coordinates.map((ring) => movedLine(ring, by)) };
};

/** Each part where it lies and one turn to either side: whatever meets it on the sphere meets one of these. */
export const turned = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [part, moved(part, AROUND), moved(part, -AROUND)]);

export const isWithin = (place: readonly Part[], areas: readonly Part[]): boolean =>
  place.every((part) => areas.some((each) => booleanWithin(part, each)));

export const doIntersect = (place: readonly Part[], others: readonly Part[]): boolean =>
  place.some((part) => others.some((each) => booleanIntersects(part, each)));
