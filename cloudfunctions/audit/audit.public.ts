/** What other slices may use of the audit. */
export { anchorNight } from './anchor-night';
export { HISTORIES } from './declared';
