/** What other slices may use of topics. */
export { forgetProposer } from './forget-proposer';
export { raiseTopic } from './steps/raise-topic';
export { topicsCollections } from './topics.collections';
export { takeBackTopics } from './wake/take-back-topics';
export { wakeTopics } from './wake/wake-topics';
