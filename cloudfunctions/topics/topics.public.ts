/** What other slices may use of topics. */
export { forgetProposer } from './forget-proposer';
export { raiseTopic } from './steps/raise-topic';
export { topicsCollections } from './topics.collections';
export { wakeTopics } from './wake/wake-topics';
