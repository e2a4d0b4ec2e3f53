import { nextRing } from '#kernel/alarms';
import { told } from '#kernel/chain';
import { plusMs } from '#kernel/instant';
import { queuesOf } from '#kernel/moderation';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { TopicQueue, TopicShelf, TopicStatus, TopicStep } from '#types/topics.labels';
import type { BareTopic } from './fields.state';
import { isHeld, type NextStep, nextOf, stepOf } from './next.state';

/** Fields for the indexes alone. */
type TopicIndex = {
  /** `open@420205/003/001` while it is shown. */
  feedKeys: readonly string[];
  movedAt: Instant;
  queueKeys: readonly string[];
  sortAt: Instant;
  /** Whoever proposed it or took a step of it, and when something changed last: for what a stopped account did. */
  publishedBy: readonly PersonId[];
  changedAt: Instant;
  /** Since when the clock has something to do beyond this document; `null`: nothing. */
  choreAt: Instant | null;
};

export type TopicDocument = BareTopic &
  OutboxDocument &
  TopicIndex & {
    _id: TopicId;
    next: NextStep | null;
    step: TopicStep;
    /** Meetings that were held. */
    turns: number;
  };

export const OVER: readonly TopicStatus[] = ['refused', 'lapsed', 'withdrawn', 'closed'];
export const DECIDED: readonly TopicStatus[] = ['decided', 'closed'];

/** Wherever staff have laid something down. */
export const CORRECTABLE: readonly TopicStatus[] = [
  'refused',
  'parties',
  'deliberating',
  'decided',
  'closed',
];

export const feedKey = (shelf: TopicShelf, community: TerritoryId): string => `${shelf}@${community}`;
export const queueKey = (queue: TopicQueue, territory: TerritoryId): string => `${queue}@${territory}`;

const queueOf = ({ status, text }: BareTopic): TopicQueue[] => {
  if (OVER.includes(status)) return ['settled'];
  if (text.state !== 'shown') return [];
  return [status === 'collecting' ? 'collecting' : 'next'];
};

/** The supporters are there: the clock takes it on. */
export const isSupported = ({ status, text, tally, threshold }: BareTopic): boolean =>
  status === 'collecting' && text.state === 'shown' && tally.supports >= threshold;

const limitOf = (topic: BareTopic, next: NextStep | null): Instant | null => {
  if (next === null) return null;
  if (isSupported(topic)) return topic.at;
  if (next.what === 'support') return plusMs(next.dueAt, 1);
  return nextRing(limited(topic, next));
};

export const limited = ({ alarm, calendar, settings }: BareTopic, next: NextStep | null) => ({
  dueAt: next === null || next.what === 'support' ? null : next.dueAt,
  alarm,
  calendar,
  escalateDays: settings.escalateDays,
});

const soonest = (one: Instant | null, other: Instant | null): Instant | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

/** Nobody has looked yet whether there are such requests. */
export const isUnchecked = ({ source, unfound }: Pick<BareTopic, 'source' | 'unfound'>): boolean =>
  source === 'cluster' && unfound === undefined;

const hasChore = (topic: BareTopic): boolean =>
  topic.walk !== null ||
  topic.tellings.length > 0 ||
  isUnchecked(topic) ||
  topic.tasks.some(({ opened }) => !opened);

/** Neighbours who report or appeal publish nothing. */
const publishersOf = ({ timeline }: BareTopic): PersonId[] => [
  ...new Set(
    told(timeline).flatMap(({ kind, by }) =>
      by === null || kind === 'reported' || kind === 'appealed' ? [] : [by],
    ),
  ),
];

/** The one way to finish a change of a topic. */
export const indexed = (topic: BareTopic & { choreAt?: Instant | null }): TopicDocument => {
  const next = nextOf(topic);
  const movedAt = topic.timeline.at(-1)?.at ?? topic.at;
  const queues = [...queueOf(topic), ...queuesOf(topic.text)];
  return {
    ...topic,
    next,
    step: stepOf(topic),
    turns: topic.sessions.filter(isHeld).length,
    feedKeys:
      topic.text.state === 'shown'
        ? [feedKey(OVER.includes(topic.status) ? 'settled' : 'open', topic.within)]
        : [],
    movedAt,
    publishedBy: publishersOf(topic),
    changedAt: movedAt,
    queueKeys: queues.flatMap((queue) => pathOf(topic.within).map((territory) => queueKey(queue, territory))),
    sortAt: next?.dueAt ?? movedAt,
    // since it was first so: who waits longest is first
    choreAt: hasChore(topic) ? (topic.choreAt ?? movedAt) : null,
    wakeAt: soonest(nextAttempt(topic.outbox), limitOf(topic, next)),
  };
};
