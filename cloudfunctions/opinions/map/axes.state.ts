import { countsOf, type Row, seen, UNSEEN } from './sheet.state';
import type { Point, Tools } from './tools.state';

/** The mean mark of each statement, and its weight in the two directions in which people differ most. */
export type Axes = { mean: readonly number[]; weights: readonly Point[] };

const meansOf = (rows: readonly Row[], columns: number): number[] =>
  countsOf(rows, columns).map((counts) =>
    seen(counts) === 0 ? 0 : (counts.agree - counts.disagree) / seen(counts),
  );

/** A direction has no sign of its own; this one is the same for the same marks. */
const turned = (direction: readonly number[]): number[] => {
  const strongest = direction.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
  return strongest < 0 ? direction.map((each) => -each) : [...direction];
};

/** Where nothing was said the mean stands, which is no deviation at all. */
const deviations = (row: Row, mean: readonly number[]): number[] =>
  mean.map((centre, column) => {
    const value = row[column] ?? UNSEEN;
    return value === UNSEEN ? 0 : value - centre;
  });

/** Kept and read with every look at the map, so no longer than it has to be. */
const brief = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Principal components of the marks, as Polis takes them: over everybody, what is missing filled with the mean. */
export const axesOf = (rows: readonly Row[], columns: number, { strongestTwo }: Tools): Axes => {
  const mean = meansOf(rows, columns);
  const [first, second] = strongestTwo(rows.map((row) => deviations(row, mean))).map(turned);
  return {
    mean: mean.map(brief),
    weights: mean.map((_, column) => [brief(first?.[column] ?? 0), brief(second?.[column] ?? 0)]),
  };
};

/**
 * Where somebody stands. Whoever marked little would stand near the middle for that alone, so the distance grows with
 * what they left out (Polis: √(statements / marks)).
 */
export const placeOf = (row: Row, { mean, weights }: Axes): Point => {
  let marks = 0;
  let x = 0;
  let y = 0;
  weights.forEach(([first, second], column) => {
    const value = row[column] ?? UNSEEN;
    if (value === UNSEEN) return;
    const deviation = value - (mean[column] ?? 0);
    marks += 1;
    x += deviation * first;
    y += deviation * second;
  });
  const stretch = Math.sqrt(weights.length / Math.max(marks, 1));
  return [x * stretch, y * stretch];
};

export const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2);

/** The place in the list of the nearest of these points. */
export const nearest = (point: Point, centres: readonly Point[]): number =>
  centres.reduce(
    (best, centre, place) =>
      distance(point, centre) < distance(point, centres[best] ?? centre) ? place : best,
    0,
  );
