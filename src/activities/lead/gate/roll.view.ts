import type { Mark } from '#types/activities.labels';
import type { RollRow } from '#types/activity-shapes';
import type { Waiting } from '../../../shared/offline/queue.types';

/** A mark made on this phone that the answer of the server does not hold yet. */
export type Made = { key: string; personId: string; mark: Mark; at: string; waits: boolean };

type MarkInput = { activityId?: unknown; marks?: { personId: string; mark: Mark; at: string }[] };

/** The marks of this activity in the queue; what was refused is no longer one. */
export const marksIn = (queue: readonly Waiting[], activityId: string): Made[] =>
  queue.flatMap(({ key, name, input, refusal }) => {
    const { activityId: of, marks = [] } = input as MarkInput;
    if (name !== 'activities.mark' || of !== activityId || refusal) return [];
    return marks.map(({ personId, mark, at }) => ({ key, personId, mark, at, waits: true }));
  });

export type There = 'expected' | 'here' | 'gone';
export type GateRow = {
  row: RollRow;
  there: There;
  /** When they came or went last. */
  at: string | null;
  /** The mark that still waits for a signal. */
  waits: string | null;
};

const fromSpans = ({ spans }: RollRow): Pick<GateRow, 'there' | 'at'> => {
  const last = spans[spans.length - 1];
  if (!last) return { there: 'expected', at: null };
  return last.until === null ? { there: 'here', at: last.from } : { there: 'gone', at: last.until };
};

/** Who stands where, as the list knew it and as this phone marked it since. */
export const gateRows = (rows: readonly RollRow[], made: readonly Made[]): GateRow[] =>
  rows
    .filter(({ standing }) => standing === 'in')
    .map((row) => {
      const mine = made.filter(({ personId }) => personId === row.personId);
      const [last] = [...mine].sort((a, b) => (a.at > b.at ? -1 : 1));
      const known = fromSpans(row);
      const isNews = last !== undefined && (known.at === null || last.at >= known.at);
      const now = isNews
        ? { there: last.mark === 'in' ? ('here' as const) : ('gone' as const), at: last.at }
        : known;
      return { row, ...now, waits: mine.find(({ waits }) => waits)?.key ?? null };
    });

export const countsOf = (rows: readonly GateRow[]): Record<There, number> => {
  const count = (there: There) => rows.filter((row) => row.there === there).length;
  return { expected: count('expected'), here: count('here'), gone: count('gone') };
};

/** By a part of the name; nothing typed: everybody. */
export const found = (rows: readonly GateRow[], words: string): GateRow[] =>
  rows.filter(({ row }) => row.name.includes(words.trim()));

export const isFlagged = (row: RollRow): boolean =>
  row.standing === 'in' && row.spans.some(({ flags, until }) => flags.length > 0 || until === null);
