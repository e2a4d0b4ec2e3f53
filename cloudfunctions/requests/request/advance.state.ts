import { type MessageDraft, queueMessages } from '#kernel/outbox';
import type { Instant } from '#types/time';
import { indexed } from './index-fields.state';
import type { RequestDocument } from './request.state';
import type { Entry } from './timeline.state';

export type Step = {
  set?: Partial<RequestDocument>;
  entries?: readonly Entry[];
  messages?: readonly MessageDraft[];
};

/** The next version: what is set, what the timeline says of it and whom to tell, together. */
export const advance = (request: RequestDocument, now: Instant, step: Step): RequestDocument =>
  indexed({
    ...request,
    ...step.set,
    timeline: [...request.timeline, ...(step.entries ?? [])],
    outbox: queueMessages(request, step.messages ?? [], now),
  });

/** A change by a person that others must have seen before they decide: it makes older views stale. */
export const advanceByPerson = (request: RequestDocument, now: Instant, step: Step): RequestDocument =>
  advance({ ...request, changedRev: request.rev + 1 }, now, step);
