/** What other slices may use of the audit. */
export { anchorNight } from './anchor-night';
export { EXPIRING, HISTORIES } from './declared';
export { keepMonths, removableBefore } from './retention.decide';
