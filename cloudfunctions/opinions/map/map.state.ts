import type { OpinionId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Part } from '../part.state';
import { nearest, placeOf } from './axes.state';
import type { Drawing } from './draw.state';
import { isHeard } from './draw.state';
import { countsOf, marksIn, type Row, seen } from './sheet.state';
import type { Point } from './tools.state';

/** What the timer found last: sums and directions, and nothing about anybody in particular. */
export type OpinionMapDocument = Part<'map'> & {
  at: Instant;
  /** The statements that it is about, by their keys: the columns of all that follows. */
  columns: readonly string[];
  /** How many marked each of them: whom to ask next. */
  seen: readonly number[];
  /** How many people marked anything, and how many of them enough to be put into a group. */
  people: number;
  grouped: number;
  /** `null`: too few so far. */
  drawing: Drawing | null;
};

export const mapIdOf = (opinion: OpinionId): string => `${opinion}.map`;

export const newMap = (
  { _id: opinion, within }: { _id: OpinionId; within: TerritoryId },
  { rows, columns, drawing }: { rows: readonly Row[]; columns: readonly string[]; drawing: Drawing | null },
  now: Instant,
): OpinionMapDocument => ({
  _id: mapIdOf(opinion),
  rev: 0,
  keys: [],
  part: 'map',
  opinion,
  within,
  slot: mapIdOf(opinion),
  timeline: [],
  at: now,
  columns,
  seen: countsOf(rows, columns.length).map(seen),
  people: rows.filter((row) => marksIn(row) > 0).length,
  grouped: rows.filter(isHeard).length,
  drawing,
});

/** The group that somebody's marks lie nearest to; `null`: they marked too little. */
export const groupNear = (row: Row, { axes, groups }: Drawing): number | null => {
  if (!isHeard(row)) return null;
  const centres: Point[] = groups.map(({ centre }) => centre);
  return nearest(placeOf(row, axes), centres);
};
