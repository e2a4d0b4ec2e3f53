import type { Box, Meets } from './cells';
import type { Point } from './geometry';
import { isWithin, linesOf, type Part } from './map';

// More than the rounding of any number of degrees, far less than the exactness of any position.
const SLACK = 1e-9;

// Parts are drawn beyond the poles: that belongs to the cells at the edge of the map.
const FAR = 180;

const widened = ({ west, south, east, north }: Box): Box => ({
  west: west - SLACK,
  south: south <= -90 ? -FAR : south - SLACK,
  east: east + SLACK,
  north: north >= 90 ? FAR : north + SLACK,
});

/** Cuts the edge by the four sides in turn (Liang and Barsky): it meets the box if something is left. */
const edgeMeets = ([x0, y0]: Point, [x1, y1]: Point, { west, south, east, north }: Box): boolean => {
  let [from, to] = [0, 1];
  const sides = [
    [x0 - x1, x0 - west],
    [x1 - x0, east - x0],
    [y0 - y1, y0 - south],
    [y1 - y0, north - y0],
  ] as const;
  for (const [outward, room] of sides) {
    if (outward === 0 && room < 0) return false;
    if (outward < 0) from = Math.max(from, room / outward);
    if (outward > 0) to = Math.min(to, room / outward);
  }
  return from <= to;
};

const partMeets = (part: Part, box: Box): ReturnType<Meets> => {
  const room = widened(box);
  const meetsLine = (line: Point[]) =>
    line.some((corner, i) => edgeMeets(line[i - 1] ?? corner, corner, room));
  if (linesOf(part).some(meetsLine)) return 'partly';
  // No edge comes in: all of the box lies as its corner does.
  const corner: Part = { type: 'Point', coordinates: [box.west, box.south] };
  return part.type === 'Polygon' && isWithin([corner], [part]) ? 'inside' : 'apart';
};

const isOnMap = (part: Part): boolean => {
  const easts = linesOf(part)
    .flat()
    .map(([east]) => east);
  return Math.max(...easts) >= -180 - SLACK && Math.min(...easts) <= 180 + SLACK;
};

/** How the parts together lie to a box of the map. */
export const outline = (parts: readonly Part[]): Meets => {
  const drawn = parts.filter(isOnMap);
  return (box) => {
    const all = drawn.map((part) => partMeets(part, box));
    return all.includes('inside') ? 'inside' : all.includes('partly') ? 'partly' : 'apart';
  };
};
