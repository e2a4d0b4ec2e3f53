/** What other slices may use of disclosure. */
export { disclosureCollections } from './disclosure.collections';
export { wakeDisclosure } from './wake-disclosure';
