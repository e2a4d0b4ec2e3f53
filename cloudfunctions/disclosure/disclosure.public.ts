/** What other slices may use of disclosure. */
export { disclosureCollections } from './disclosure.collections';
export { takeBackItems } from './item/take-back-items';
export { wakeDisclosure } from './wake-disclosure';
