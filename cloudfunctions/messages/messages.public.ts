/** What other slices may use of messages: say how your documents are woken, and what waits in them is delivered. */
export type { Sender } from './sender';
export { type Tick, type WakeCounts, wakeDocuments } from './wake-documents';
