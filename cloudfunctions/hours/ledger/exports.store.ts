import type { Aggregate } from '#kernel/aggregate';
import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import { chained } from '#platform/slice';
import type { LedgerExportId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';

/** Who took service records out of the app, of which time, with whose names and what for; chained. */
export type RecordsExport = Aggregate & {
  _id: LedgerExportId;
  territory: TerritoryId;
  timeline: readonly {
    at: Instant;
    by: { personId: PersonId; name: string };
    from: Day;
    until: Day;
    fullNames: boolean;
    words: string;
    rows: number;
  }[];
};

export const exportsCollection = chained<RecordsExport>({
  name: 'hours_exports',
  indexes: [],
  chain: { field: 'timeline', territoryOf: ({ territory }) => territory },
});

export const exportsOf = (ports: Pick<Ports, 'collection'>): Collection<RecordsExport> =>
  ports.collection<RecordsExport>(exportsCollection);
