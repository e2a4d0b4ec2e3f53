import { type OutboxEntry, queueMessage } from '#kernel/outbox';
import type { Instant } from '#types/time';
import type { Draft } from '../messages/request.messages';
import { indexed } from './index-fields.state';
import type { RequestDocument } from './request.state';
import type { Entry } from './timeline.state';

export type Step = {
  set?: Partial<RequestDocument>;
  entries?: readonly Entry[];
  messages?: readonly Draft[];
};

/** Messages that are over stay as a record, up to this many; what still has to be sent always stays. */
const KEPT_MESSAGES = 40;

const withoutOldest = (outbox: readonly OutboxEntry[]): readonly OutboxEntry[] => {
  const surplus = Math.max(0, outbox.length - KEPT_MESSAGES);
  const dropped = outbox.filter(({ nextAt }) => nextAt === null).slice(0, surplus);
  return surplus === 0 ? outbox : outbox.filter((entry) => !dropped.includes(entry));
};

/** The next version: what is set, what the timeline says of it and whom to tell, together. */
export const advance = (request: RequestDocument, now: Instant, step: Step): RequestDocument => {
  const series = `${request.rev + 1}-`;
  const taken = request.outbox.filter(({ id }) => id.startsWith(series)).length;
  const queued = (step.messages ?? []).map((draft, place) =>
    queueMessage({ ...draft, id: `${series}${taken + place}` }, now),
  );
  return indexed({
    ...request,
    ...step.set,
    timeline: [...request.timeline, ...(step.entries ?? [])],
    outbox: withoutOldest([...request.outbox, ...queued]),
  });
};

/** A change by a person that others must have seen before they decide: it makes older views stale. */
export const advanceByPerson = (request: RequestDocument, now: Instant, step: Step): RequestDocument =>
  advance({ ...request, changedRev: request.rev + 1 }, now, step);
