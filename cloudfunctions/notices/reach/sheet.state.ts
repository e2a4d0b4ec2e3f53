import type { Aggregate } from '#kernel/aggregate';
import { nextAttempt, type OutboxDocument, type OutboxEntry } from '#kernel/outbox';
import type { NoticeId, PersonId } from '#types/ids';
import { TOLD_STATES, type ToldState, VISIT_RESULTS, type VisitResult } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** What is counted of a notice, each by its own documents: there is no second number that could differ. */
export type Counted = 'reads' | ToldState | VisitResult;
export const COUNTED: readonly Counted[] = ['reads', ...TOLD_STATES, ...VISIT_RESULTS];

/** One person has read one notice. There is one such document however often it is repeated. */
export type ReadDocument = Aggregate & {
  _id: string;
  kind: 'read';
  notice: NoticeId;
  person: PersonId;
  household: TerritoryId;
  building: TerritoryId;
  at: Instant;
  reads: 1;
};

export type Visit = {
  household: TerritoryId;
  result: VisitResult;
  words: string;
  at: Instant;
  by: PersonId;
  byName: string;
};

export type Known = { person: PersonId; household: TerritoryId };

/** What became of the message to a household: the best of what became of those who live there. */
export type Door = { household: TerritoryId; told: ToldState };

/**
 * One building in one round of messages: who lives there and what became of each one's message. An entry of its outbox
 * is one person's, named by them, so that no second one can be made.
 */
export type SheetDocument = Aggregate &
  OutboxDocument & {
    kind: 'sheet';
    /** `null` for a digest, which is about several. */
    notice: NoticeId | null;
    /** The digest that this building had last. */
    digest: string | null;
    building: TerritoryId;
    label: string;
    /** Everybody who lives there, registered or not. */
    households: number;
    people: readonly Known[];
    visits: readonly Visit[];
    /** For lists alone: made from people and outbox. */
    doors: readonly Door[];
  } & Readonly<Record<ToldState | VisitResult, number>>;

type Made = 'doors' | 'wakeAt' | ToldState | VisitResult;

const STATES: Record<OutboxEntry['state'], ToldState> = {
  waiting: 'waiting',
  // taken, and until it is reported nobody knows
  sending: 'waiting',
  sent: 'sent',
  failed: 'failed',
  uncertain: 'uncertain',
};

const BEST: readonly ToldState[] = ['sent', 'waiting', 'uncertain', 'failed'];

const best = (states: readonly ToldState[]): ToldState =>
  BEST.find((state) => states.includes(state)) ?? 'failed';

const doorsOf = (
  { people }: Pick<SheetDocument, 'people'>,
  stateOf: ReadonlyMap<string, ToldState>,
): Door[] =>
  [...new Set(people.map(({ household }) => household))].map((household) => {
    const living = people.filter((known) => known.household === household);
    return { household, told: best(living.map(({ person }) => stateOf.get(person) ?? 'failed')) };
  });

const tally = <K extends string>(names: readonly K[], found: readonly K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((each) => each === name).length])) as Record<
    K,
    number
  >;

/** Nobody is told any more; who was not told yet stands on the list of doors. It is still due, so that it is written. */
export const silenced = (sheet: SheetDocument): SheetDocument => ({
  ...sheet,
  outbox: sheet.outbox.map((entry) =>
    entry.state === 'waiting'
      ? { ...entry, state: 'failed', nextAt: null, lastError: 'no longer published' }
      : entry,
  ),
});

/** The one way to finish a change of a sheet. */
export const indexed = <S extends Omit<SheetDocument, Made>>(sheet: S) => {
  const stateOf = new Map(sheet.outbox.map(({ id, state }) => [id, STATES[state]]));
  return {
    ...sheet,
    ...tally(TOLD_STATES, [...stateOf.values()]),
    ...tally(
      VISIT_RESULTS,
      sheet.visits.map(({ result }) => result),
    ),
    doors: doorsOf(sheet, stateOf),
    wakeAt: nextAttempt(sheet.outbox),
  };
};
