/** What other slices may use of activities. */
export { activitiesCollection } from './activities.store';
export { forgetParticipant } from './wake/forget-participant';
export { wakeActivities } from './wake/wake-activities';
