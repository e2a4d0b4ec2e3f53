import { activitiesCollection } from './activities.store';
import { exportsCollection } from './ledger/exports.store';

/** What other slices may use of activities. */
export const activitiesCollections = [activitiesCollection, exportsCollection];
export { forgetParticipant } from './wake/forget-participant';
export { takeCorrections } from './wake/take-corrections';
export { wakeActivities } from './wake/wake-activities';
