import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest, placeOf } from '../../cloudfunctions/opinions/map/axes.state';
import { draw, isHeard } from '../../cloudfunctions/opinions/map/draw.state';
import { groupingOf } from '../../cloudfunctions/opinions/map/grouping.state';
import { groupNear } from '../../cloudfunctions/opinions/map/map.state';
import { randIndex } from '../../cloudfunctions/opinions/map/rand-index';
import { marksIn, type Row, UNSEEN } from '../../cloudfunctions/opinions/map/sheet.state';
import type { Point } from '../../cloudfunctions/opinions/map/tools.state';
import { loadStatistics } from '../../cloudfunctions/platform/statistics';

/**
 * Two conversations that the Computational Democracy Project published with their groups, under CC BY 4.0. Their files
 * are not part of this project: see https://github.com/compdemocracy/openData, folders of the same names.
 */
const CONVERSATIONS = ['15-per-hour-seattle', 'scoop-hivemind.biodiversity'];
const RULES = { leastPeople: 15, leastGroup: 5 };
/** In Polis's export a row is participant, group, four counts, then a column for each statement. */
const FIRST_STATEMENT = 6;
const STEPS = 100;

export type Reproduced = {
  name: string;
  people: number;
  published: number;
  compared: number;
  groups: readonly number[];
  randIndex: number;
  /** Of k-means that begins at the very middles of the published groups. */
  fromTheirs: number;
  /** Of our groups, were nobody moved outwards for what they left out. */
  unstretched: number;
};

const publishedIn = (folder: string, name: string): { rows: Row[]; groups: string[] } => {
  const text = readFileSync(join(folder, `${name}.participants-votes.csv`), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return {
    rows: lines.map((cells) =>
      Int8Array.from(cells.slice(FIRST_STATEMENT), (cell) => (cell === '' ? UNSEEN : Number(cell))),
    ),
    groups: lines.map(([, group = '']) => group),
  };
};

const middlesOf = (points: readonly Point[], of: readonly number[], groups: number): Point[] =>
  Array.from({ length: groups }, (_, group) => {
    const inside = points.filter((_point, place) => of[place] === group);
    const [x, y] = inside.reduce<Point>(([sumX, sumY], [dx, dy]) => [sumX + dx, sumY + dy], [0, 0]);
    return [x / inside.length, y / inside.length];
  });

/** Where k-means comes to rest from these groups. */
const rested = (points: readonly Point[], begin: readonly number[]): number[] => {
  const groups = Math.max(...begin) + 1;
  let of = [...begin];
  for (let step = 0; step < STEPS; step += 1) {
    const middles = middlesOf(points, of, groups);
    of = points.map((point) => nearest(point, middles));
  }
  return of;
};

/** Where somebody would stand without the stretch that `placeOf` gives to those who marked little. */
const pulledBack = ([x, y]: Point, row: Row): Point => {
  const stretch = Math.sqrt(row.length / marksIn(row));
  return [x / stretch, y / stretch];
};

const reproduce = async (folder: string, name: string): Promise<Reproduced> => {
  const { rows, groups } = publishedIn(folder, name);
  const columns = rows[0]?.length ?? 0;
  const tools = await loadStatistics();
  const drawing = draw(rows, columns, RULES, null, tools);
  if (!drawing) throw new Error(`${name}: no map`);
  const both = rows.flatMap((row, place) => {
    const ours = groupNear(row, drawing);
    if (groups[place] === '' || ours === null) return [];
    const point = placeOf(row, drawing.axes);
    return [{ theirs: Number(groups[place]), ours, point, near: pulledBack(point, row) }];
  });
  const theirs = both.map((each) => each.theirs);
  const points = both.map(({ point }) => point);
  const near = both.map((each) => each.near);
  const { grouping } = groupingOf(near, { leastSize: RULES.leastGroup, before: null }, tools);
  return {
    name,
    people: rows.filter(isHeard).length,
    published: groups.filter((group) => group !== '').length,
    compared: both.length,
    groups: drawing.groups.map(({ size }) => size),
    randIndex: randIndex(
      theirs,
      both.map(({ ours }) => ours),
    ),
    fromTheirs: randIndex(theirs, rested(points, theirs)),
    unstretched: randIndex(theirs, grouping.of),
  };
};

/** How far our groups agree with those that Polis published of the same marks. */
export const reproduceAll = async (folder: string): Promise<Reproduced[]> => {
  const all: Reproduced[] = [];
  for (const name of CONVERSATIONS) all.push(await reproduce(folder, name));
  return all;
};
