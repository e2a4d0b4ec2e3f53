import { nearest } from './axes.state';
import { everyNth, silhouette } from './silhouette.state';
import type { Point, Tools } from './tools.state';

/** `of`: the group of each point; groups are numbered by their size, the largest first. */
export type Grouping = { centres: readonly Point[]; of: readonly number[]; apart: number };

/** How many groups a map shows, and how often in a row another number was better since (Polis: a buffer of four). */
export type Steady = { groups: number; wanted: number; times: number };

const MOST_GROUPS = 5;
/** Polis looks for another group with each dozen people. */
const PEOPLE_FOR_A_GROUP = 12;
/** One run of k-means finds one of several resting places; the best of these is kept. */
const RUNS = 20;
const TIMES_BEFORE_CHANGE = 4;
/** Groups are looked for among so many people, drawn evenly; everybody belongs to the nearest. */
const MOST_LOOKED_AT = 1000;

const sizesOf = (of: readonly number[], groups: number): number[] =>
  Array.from({ length: groups }, (_, group) => of.filter((each) => each === group).length);

const bySize = (of: readonly number[], centres: readonly Point[]): Omit<Grouping, 'apart'> => {
  const sizes = sizesOf(of, centres.length);
  const order = centres
    .map((_, group) => group)
    .sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
  return {
    centres: order.map((group) => centres[group] as Point),
    of: of.map((group) => order.indexOf(group)),
  };
};

/** The best separated of many runs in which no group is smaller than it may be; `null`: there is none. */
const inGroups = (
  centresOf: Tools['centresOf'],
  points: Point[],
  groups: number,
  leastSize: number,
): Grouping | null => {
  const some = everyNth(points, MOST_LOOKED_AT);
  let best: Grouping | null = null;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const centres = centresOf(some, groups, seed);
    const clusters = points.map((point) => nearest(point, centres));
    if (Math.min(...sizesOf(clusters, groups)) < leastSize) continue;
    const apart = silhouette(points, clusters, groups);
    if (best === null || apart > best.apart) best = { ...bySize(clusters, centres), apart };
  }
  return best;
};

const all = (points: readonly Point[]): Grouping => {
  const sum = points.reduce<Point>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  const centre: Point = [sum[0] / points.length, sum[1] / points.length];
  return { centres: [centre], of: points.map(() => 0), apart: 0 };
};

/** Another number of groups is shown only after it was the better one for a while: a map must not flicker. */
export const steadied = (before: Steady | null, wanted: number): Steady => {
  if (before === null) return { groups: wanted, wanted, times: 1 };
  const times = before.wanted === wanted ? before.times + 1 : 1;
  return { groups: times >= TIMES_BEFORE_CHANGE ? wanted : before.groups, wanted, times };
};

/**
 * Groups of people who stand near each other: k-means with as many groups as are best kept apart. The same points give
 * the same groups. Where no two groups are large enough there is one.
 */
export const groupingOf = (
  points: Point[],
  { leastSize, before }: { leastSize: number; before: Steady | null },
  { centresOf }: Tools,
): { grouping: Grouping; steady: Steady } => {
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(points.length / PEOPLE_FOR_A_GROUP));
  const found = new Map<number, Grouping>();
  for (let groups = 2; groups <= most && groups * leastSize <= points.length; groups += 1) {
    const grouping = inGroups(centresOf, points, groups, leastSize);
    if (grouping) found.set(groups, grouping);
  }
  if (found.size === 0) return { grouping: all(points), steady: { groups: 1, wanted: 1, times: 1 } };
  const [wanted] = [...found].reduce((best, each) => (each[1].apart > best[1].apart ? each : best));
  const steady = steadied(before, wanted);
  const kept = found.get(steady.groups);
  if (kept) return { grouping: kept, steady };
  return { grouping: found.get(wanted) as Grouping, steady: { groups: wanted, wanted, times: 1 } };
};
