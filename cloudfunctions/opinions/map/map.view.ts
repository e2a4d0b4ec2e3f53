import type { OpinionGroup, OpinionMap, PlacedStatement } from '#types/opinion-shapes';
import type { OpinionSettings } from '../opinions.settings.state';
import type { Statement } from '../statement/statement.state';
import { keyOf, rowOf, type Voice } from '../voice/voice.state';
import type { Drawing } from './draw.state';
import { groupNear, type OpinionMapDocument } from './map.state';
import { type Counts, seen } from './sheet.state';
import type { Chosen } from './typical.state';

type Shown = {
  drawing: Drawing;
  columns: readonly string[];
  statements: readonly Statement[];
  least: number;
};

/** Of a group in which very few marked a statement, how they did is nobody's business. */
const published = (counts: Counts | undefined, least: number): Counts | null =>
  counts === undefined || seen(counts) < least ? null : counts;

/** What was hidden since the map was drawn is left out at once. */
const placedOf = (
  { column, stance }: Chosen,
  { drawing, columns, statements, least }: Shown,
): PlacedStatement[] => {
  const statement = statements.find(({ _id }) => keyOf(_id) === columns[column]);
  if (!statement) return [];
  const groups = drawing.tallies.map((tally) => published(tally[column], least));
  return [{ id: statement._id, words: statement.words, stance, groups }];
};

const groupsOf = (shown: Shown, mine: number | null): OpinionGroup[] =>
  shown.drawing.groups.map(({ size, typical }, place) => ({
    size,
    mine: place === mine,
    typical: typical.flatMap((chosen) => placedOf(chosen, shown)),
  }));

/** @param statements those that are shown @param voice what the reader marked */
export const mapView = (
  { at, columns, people, grouped, drawing }: OpinionMapDocument,
  statements: readonly Statement[],
  voice: Pick<Voice, 'marks'>,
  { leastGroup: least }: OpinionSettings,
): OpinionMap | null => {
  if (drawing === null) return null;
  const shown = { drawing, columns, statements, least };
  const isOneGroup = drawing.groups.length < 2;
  return {
    at,
    people,
    grouped,
    groups: groupsOf(shown, isOneGroup ? null : groupNear(rowOf(voice, columns), drawing)),
    common: drawing.common.flatMap((chosen) => placedOf(chosen, shown)),
  };
};
