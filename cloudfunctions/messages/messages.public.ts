/** What other slices may use of messages: say how your documents are woken, and what waits in them is delivered. */
export type { Tick } from './claim-documents';
export { forgetReader, messagesCollection, removeMessagesBefore } from './messages.store';
export type { Sender } from './sender';
export { addCounts, NO_COUNTS, type WakeCounts, wakeDocuments } from './wake-documents';
