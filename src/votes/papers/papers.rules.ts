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

/** Papers this batch can hold: of one begun as many as it has, of a new one what lies in no other. */
export const roomIn = ({ batches, turnout }: Pick<Work, 'batches' | 'turnout'>, no: number): number =>
  sizeOf(batches, no) ?? Math.max(0, turnout.paper - batches.reduce((sum, { size }) => sum + size, 0));

/** Every paper lies in a batch, and none of them waits for whoever looks. */
export const hasNothingLeft = (work: Pick<Work, 'batches' | 'turnout'>): boolean =>
  waitingFor(work.batches).length === 0 && roomIn(work, nextBatch(work.batches)) === 0;

export const mayAdd = (ballots: readonly Ballot[], room: number): boolean =>
  ballots.length < Math.min(room, MAX_BATCH);

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
