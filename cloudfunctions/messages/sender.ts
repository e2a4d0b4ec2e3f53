import type { OutboxDocument, Woken } from '#kernel/outbox';
import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import type { Instant } from '#types/time';

/** A collection whose documents carry messages, as the clock sees it. */
export type Sender<D extends OutboxDocument> = {
  /** What a document is called in the log: `request`. */
  what: string;
  store(ports: Pick<Ports, 'collection'>): Collection<D>;
  /**
   * What time does to a document, with the messages that are due taken for sending; `null`: nothing. Where time does
   * nothing but send, this is `wakeForMessages`.
   */
  wake(document: D, now: Instant): Woken<D> | null;
  /**
   * What has to be known of those that are due before they are woken, and is not written in them; left out: nothing.
   * Whoever changes one here leaves its `wakeAt`, so that it is written.
   */
  settle?(documents: readonly D[], ports: Pick<Ports, 'collection'>): Promise<readonly D[]>;
  /** The document with its index fields made anew; where only messages wake it, `withNextAttempt`. */
  indexed(document: D): D;
};
