import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Erased } from '#kernel/chain';
import type { Moderation } from '#kernel/moderation';
import type { OutboxDocument } from '#kernel/outbox';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { TopicAlarm, TopicSource, TopicStatus } from '#types/topics.labels';
import type {
  Announcement,
  Decision,
  Officer,
  Party,
  Session,
  Tally,
  Task,
  Telling,
  TopicEntry,
  Voice,
  Walk,
} from './parts.state';
import type { TopicSettings } from './topic.settings.state';

type TopicFields = {
  _id: TopicId;
  source: TopicSource;
  title: string;
  words: string;
  /** Whom it concerns, as its proposer said. */
  place: { territory: TerritoryId; label: string };
  /** The community. */
  within: TerritoryId;
  authorId: PersonId;
  /** `张**`, or the body that brought it up. */
  author: string;
  /** Of a cluster, by number. */
  requests: readonly string[];
  /** What no request of the community is called, taken out of these; absent until the clock looked. */
  unfound?: readonly string[];
  at: Instant;
  text: Moderation;
  calendar: CalendarOverrides;
  settings: TopicSettings;
  threshold: number;
  status: TopicStatus;
  /** Since when the step runs that is next. */
  since: Instant;
  alarm: TopicAlarm;
  screening: { accepted: boolean; words: string; by: Officer; at: Instant } | null;
  affected: readonly { territory: TerritoryId; label: string }[];
  parties: readonly Party[];
  sessions: readonly Session[];
  decision: Decision | null;
  tasks: readonly Task[];
  closing: { words: string; by: Officer; at: Instant } | null;
  announcements: readonly Announcement[];
  walk: Walk | null;
  tellings: readonly Telling[];
  tally: Tally;
  voices: readonly Voice[];
  timeline: readonly (TopicEntry | Erased)[];
};

/** All that is said of a topic; what is derived from it stands beside. */
export type BareTopic = Aggregate & Omit<OutboxDocument, 'wakeAt'> & TopicFields;
