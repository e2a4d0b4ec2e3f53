import { type MessageDraft, queueMessages } from '#kernel/outbox';
import type { Instant } from '#types/time';
import { indexed, type VoteDocument, type VoteEntry } from './vote.state';

type Step = {
  set: Partial<VoteDocument>;
  event: Omit<VoteEntry, 'at'>;
  tell?: readonly MessageDraft[];
};

/** One act: what it changes, a line of the story, who is told. */
export const advance = (vote: VoteDocument, now: Instant, { set, event, tell = [] }: Step): VoteDocument =>
  indexed({
    ...vote,
    ...set,
    timeline: [...vote.timeline, { ...event, at: now }],
    outbox: queueMessages(vote, tell, now),
  });
