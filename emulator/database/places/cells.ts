import type { Point } from './geometry';

// The map, halved both ways again and again. A cell is named by the quarters that lead to it, one digit each, so that
// its name begins with its parent's: all that lies in a cell is one range of names.

/** Degrees. */
export type Box = { west: number; south: number; east: number; north: number };

/** How a region lies to a box; where in doubt `partly`, for whoever asks looks closer. */
export type Meets = (box: Box) => 'apart' | 'partly' | 'inside';

/** Some 0.6 m of longitude at the equator. */
const DEEPEST = 26;
const ACROSS = 2 ** DEEPEST;

const step = (degrees: number, whole: number): number =>
  Math.min(ACROSS - 1, Math.floor(((degrees + whole / 2) / whole) * ACROSS));

/** The smallest cell that holds the point. */
export const cellOf = ([east, north]: Point): string => {
  const [x, y] = [step(east, 360), step(north, 180)];
  let name = '';
  for (let bit = DEEPEST - 1; bit >= 0; bit -= 1) name += ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return name;
};

export const boxOf = (cell: string): Box => {
  let [west, south, width, height] = [-180, -90, 360, 180];
  for (const quarter of cell) {
    width /= 2;
    height /= 2;
    west += Number(quarter) % 2 ? width : 0;
    south += Number(quarter) >= 2 ? height : 0;
  }
  return { west, south, east: west + width, north: south + height };
};

/** At most so many cells, none inside another, that hold all of the region. */
export const cover = (meets: Meets, most: number): string[] => {
  const whole: string[] = [];
  let border = [''];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const halves = border.flatMap((cell) => ['0', '1', '2', '3'].map((quarter) => cell + quarter));
    const met = halves
      .map((cell) => ({ cell, how: meets(boxOf(cell)) }))
      .filter(({ how }) => how !== 'apart');
    if (whole.length + met.length > most) break;
    whole.push(...met.filter(({ how }) => how === 'inside').map(({ cell }) => cell));
    border = met.filter(({ how }) => how === 'partly').map(({ cell }) => cell);
  }
  return [...whole, ...border];
};

/** The larger cells that hold these, each once. */
export const ancestorsOf = (cells: readonly string[]): string[] => [
  ...new Set(cells.flatMap((cell) => Array.from(cell, (_, length) => cell.slice(0, length)))),
];
