import { type MessageDraft, queueMessages } from '#kernel/outbox';
import { type Refusal, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import type { TopicStatus } from '#types/topics.labels';
import type { Announcement, TopicEntry } from './parts.state';
import { DECIDED, indexed, type TopicDocument } from './topic.state';

type Step = {
  set: Partial<TopicDocument>;
  event: Omit<TopicEntry, 'at'>;
  tell?: (topic: TopicDocument) => readonly MessageDraft[];
};

/** One act: what it changes, a line of the story, who is told. A step that is new begins without an alarm. */
export const step = (topic: TopicDocument, now: Instant, { set, event, tell }: Step): TopicDocument => {
  const changed = indexed({ ...topic, ...set, timeline: [...topic.timeline, { ...event, at: now }] });
  const isSame = topic.next?.what === changed.next?.what && topic.next?.dueAt === changed.next?.dueAt;
  const drafts = tell?.(changed) ?? [];
  return indexed({
    ...changed,
    alarm: isSame ? changed.alarm : (set.alarm ?? 'quiet'),
    outbox: queueMessages(topic, drafts, now),
  });
};

/** Those affected are walked through anew by the clock: who they are, who was heard, and what they are told. */
export const announced = (
  topic: TopicDocument,
  { tip, session = null }: { tip: string; session?: Announcement['session'] },
) => ({
  announcements: [...topic.announcements, { tip, session }],
  walk: { at: 0, after: null },
});

type Closed = Refusal<'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED'>;

/** A topic that was decided is not opened again: whoever wants it otherwise proposes it anew. */
export const unfit = ({ status, text }: TopicDocument, fitting: readonly TopicStatus[]): Closed | null => {
  if (DECIDED.includes(status)) return refuse('TOPIC_DECIDED', { status });
  return fitting.includes(status) && text.state === 'shown'
    ? null
    : refuse('STATE_NOT_ALLOWED', { status, state: text.state });
};
