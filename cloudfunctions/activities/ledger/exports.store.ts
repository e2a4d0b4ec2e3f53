import { type ExportLog, exportLogIn } from '#platform/export-log';

type Counts = { activities: number; rows: number };
export type LedgerExport = ExportLog<Counts>;

/** Who took a ledger of activities out of the app. */
export const { collection: exportsCollection, store: exportsOf } = exportLogIn<Counts>('activities_exports');
