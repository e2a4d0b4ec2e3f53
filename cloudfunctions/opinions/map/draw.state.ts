import { LEAST_MARKS } from '#types/opinions.labels';
import { type Axes, axesOf, placeOf } from './axes.state';
import { groupingOf, type Steady } from './grouping.state';
import { type Counts, countsOf, marksIn, type Row } from './sheet.state';
import type { Point, Tools } from './tools.state';
import { type Chosen, commonTo, typicalOf } from './typical.state';

export type Rules = { leastPeople: number; leastGroup: number };

export type DrawnGroup = { size: number; centre: Point; typical: readonly Chosen[] };
export type Drawing = {
  axes: Axes;
  groups: readonly DrawnGroup[];
  common: readonly Chosen[];
  /** For each group and statement. */
  tallies: readonly (readonly Counts[])[];
  steady: Steady;
};

/** Whoever marked enough to be put into a group. */
export const isHeard = (row: Row): boolean => marksIn(row) >= Math.min(LEAST_MARKS, row.length);

/** The groups of opinion in these marks; `null`: fewer people than a map needs marked enough. */
export const draw = (
  rows: readonly Row[],
  columns: number,
  { leastPeople, leastGroup }: Rules,
  before: Steady | null,
  tools: Tools,
): Drawing | null => {
  const heard = rows.filter(isHeard);
  if (columns < 2 || heard.length < leastPeople) return null;
  const axes = axesOf(rows, columns, tools);
  const points = heard.map((row) => placeOf(row, axes));
  const { grouping, steady } = groupingOf(points, { leastSize: leastGroup, before }, tools);
  const members = grouping.centres.map((_, group) =>
    heard.filter((_row, place) => grouping.of[place] === group),
  );
  const tallies = members.map((people) => countsOf(people, columns));
  return {
    axes,
    groups: grouping.centres.map((centre, group) => ({
      size: members[group]?.length ?? 0,
      centre,
      typical: grouping.centres.length < 2 ? [] : typicalOf(tallies, group, leastGroup),
    })),
    common: commonTo(tallies, leastGroup),
    tallies,
    steady,
  };
};
