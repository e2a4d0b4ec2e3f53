import type { Ballot, Figures } from '#types/vote-shapes';
import { MAX_BATCH } from '#types/votes.labels';
import type { Work } from '../work/work-cards';

type Batches = Work['batches'];

/** What a colleague entered first and waits for a second person. */
export const waitingFor = (batches: Batches): number[] =>
  batches.filter(({ mine, checkedBy }) => !mine && checkedBy === null).map(({ no }) => no);

/** The next batch that nobody began. */
export const nextBatch = (batches: Batches): number => Math.max(0, ...batches.map(({ no }) => no)) + 1;

export const sizeOf = (batches: Batches, no: number): number | null =>
  batches.find((batch) => batch.no === no)?.size ?? null;

export const mayAdd = (ballots: readonly Ballot[]): boolean => ballots.length < MAX_BATCH;

export type FigureForm = Record<keyof Figures, string>;
export const EMPTY_FIGURES: FigureForm = {
  ...{ owners: '', area: '', takingPart: '', takingPartArea: '', agreeing: '', agreeingArea: '' },
};

/** `null` while a number is missing or is none. */
export const figuresOf = (form: FigureForm): Figures | null => {
  const entries = Object.entries(form).map(([name, text]) => [
    name,
    text.trim() === '' ? Number.NaN : Number(text),
  ]);
  const isWhole = entries.every(([, number]) => Number.isFinite(number) && Number(number) >= 0);
  return isWhole ? (Object.fromEntries(entries) as Figures) : null;
};
