import { type MessageDraft, queueMessages } from '#kernel/outbox';
import { type Refusal, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import type { TopicStatus } from '#types/topics.labels';
import type { Announcement, TopicEntry } from './parts.state';
import { announceTo } from './topic.messages';
import { DECIDED, indexed, type TopicDocument } from './topic.state';

type Step = {
  set: Partial<TopicDocument>;
  event: Omit<TopicEntry, 'at'>;
  /** To whoever proposed it at once, to everybody else whom it concerns on the clock’s walk. */
  announce?: { tip: string; session?: Announcement['session'] };
  /** To those who supported it, on a walk of the clock. */
  supporters?: string;
  tell?: (topic: TopicDocument) => readonly MessageDraft[];
};

/** Those affected are walked through anew by the clock: who they are, who was heard, and what they are told. */
const announced = ({ announcements }: TopicDocument, announcement: Announcement | null) =>
  announcement === null
    ? {}
    : { announcements: [...announcements, announcement], walk: { at: 0, after: null } };

const toSupporters = ({ tellings, threshold }: TopicDocument, tip: string | undefined) =>
  tip === undefined || threshold === 0 ? {} : { tellings: [...tellings, { tip, after: null }] };

/** One act: what it changes, a line of the story, who is told. A step that is new begins without an alarm. */
export const step = (
  topic: TopicDocument,
  now: Instant,
  { set, event, announce, supporters, tell }: Step,
): TopicDocument => {
  const announcement = announce ? { session: null, ...announce } : null;
  const timeline = [...topic.timeline, { ...event, at: now }];
  const walks = { ...announced(topic, announcement), ...toSupporters(topic, supporters) };
  const changed = indexed({ ...topic, ...set, ...walks, timeline });
  const isSame = topic.next?.what === changed.next?.what && topic.next?.dueAt === changed.next?.dueAt;
  const named = { topic: topic._id, title: topic.title };
  const author = announcement ? [announceTo(topic.authorId, named, announcement, now)] : [];
  return indexed({
    ...changed,
    alarm: isSame ? changed.alarm : (set.alarm ?? 'quiet'),
    outbox: queueMessages(topic, [...author, ...(tell?.(changed) ?? [])], now),
  });
};

type Closed = Refusal<'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED'>;

/** A topic that was decided is not opened again: whoever wants it otherwise proposes it anew. */
export const unfit = ({ status, text }: TopicDocument, fitting: readonly TopicStatus[]): Closed | null => {
  if (DECIDED.includes(status)) return refuse('TOPIC_DECIDED', { status });
  return fitting.includes(status) && text.state === 'shown'
    ? null
    : refuse('STATE_NOT_ALLOWED', { status, state: text.state });
};
