import type { Actor } from '#kernel/actor';
import type { Aggregate } from '#kernel/aggregate';
import { ledgerExportIdOf } from '#kernel/ids';
import type { LedgerExportId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { Collection } from './documents';
import type { Ports } from './ports';
import { chained } from './slice';

/** What somebody takes out of the app: of which time, with whose names and what for. */
type Asked = { within: TerritoryId; from: Day; until: Day; fullNames: boolean; words: string };
type Counts = { rows: number };

/** Who took a table out of the app; one document for each file, chained as every history is. */
export type ExportLog<C extends Counts = Counts> = Aggregate & {
  _id: LedgerExportId;
  territory: TerritoryId;
  timeline: readonly (Omit<Asked, 'within'> & {
    at: Instant;
    by: { personId: PersonId; name: string };
  } & C)[];
};

/** @param name the collection of the slice whose tables they are */
export const exportLogIn = <C extends Counts = Counts>(name: string) => {
  const collection = chained<ExportLog<C>>({
    name,
    indexes: [],
    chain: { field: 'timeline', territoryOf: ({ territory }) => territory },
  });
  const store = (ports: Pick<Ports, 'collection'>): Collection<ExportLog<C>> =>
    ports.collection<ExportLog<C>>(collection);
  return { collection, store };
};

type Taking = { input: Asked; actor: Actor; now: Instant; requestKey: string };

export const exportedOf = <C extends Counts>(
  { input, actor, now, requestKey }: Taking,
  counts: C,
): ExportLog<C> => {
  const { within, from, until, fullNames, words } = input;
  const by = { personId: actor.personId, name: actor.name };
  return {
    _id: ledgerExportIdOf(actor.personId, requestKey),
    rev: 1,
    keys: [],
    territory: within,
    timeline: [{ at: now, by, from, until, fullNames, words, ...counts }],
  };
};
