import { accountsCollection } from './account/accounts.store';
import { recordsCollection } from './hours.store';
import { exportsCollection } from './ledger/exports.store';
import { sheetsCollection } from './sheet/sheets.store';

/** What other slices may use of hours. */
export { recordingDays } from './record/hours.settings';
export { loadPrintable, type PrintableSheet } from './sheet/load-printable';
export type { Correction } from './wake/do-tallies';
export { forgetServer } from './wake/forget-server';
export { recordHours, type Settled } from './wake/record-hours';
export { wakeHours } from './wake/wake-hours';

export const hoursCollections = [recordsCollection, sheetsCollection, accountsCollection, exportsCollection];
