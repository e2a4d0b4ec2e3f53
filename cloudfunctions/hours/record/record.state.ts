import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import { epochOf, MINUTE } from '#kernel/instant';
import type { OutboxEntry } from '#kernel/outbox';
import type { Quality, RecordEvent, RecordState, StarLines } from '#types/hours.labels';
import type { ActivityId, PersonId, RecordId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';

export type Named = { personId: PersonId; name: string };
export type Stretch = { from: Instant; until: Instant };
export type Entry = { at: Instant; kind: RecordEvent; by: Named | null; words: string };

export type Question = { at: Instant; words: string };
export type Proposal = { at: Instant; by: Named; spans: readonly Stretch[]; words: string };

/** What is known of the service itself; it never changes after it was settled. */
export type Service = {
  /** `null`: a neighbour was helped without one. */
  activity: ActivityId | null;
  title: string;
  /** What was done, in the words that recruited for it. */
  content: string;
  place: string;
  team: string;
  /** 活动负责人 */
  leader: string;
  leaders: readonly PersonId[];
  /** The post: no hours lie outside it. */
  post: { name: string } & Stretch;
  community: TerritoryId;
  /** 记录单位 */
  unit: string;
};

/** One person's hours in one service. All totals are recounted from these documents. */
export type HoursRecord = Aggregate &
  Service & {
    _id: RecordId;
    person: PersonId;
    /** Empty where the account was closed. */
    name: string;
    number: string;
    day: Day;
    spans: readonly Stretch[];
    minutes: number;
    points: number;
    /** As the community had set them when it was recorded. */
    pointsPerHour: number;
    localStars: StarLines | null;
    recordedAt: Instant;
    /** When two persons changed the hours last. */
    correctedAt: Instant | null;
    asked: Question | null;
    proposal: Proposal | null;
    evaluation: { at: Instant; stars: number; words: string } | null;
    appraisal: { at: Instant; by: PersonId; quality: Quality; words: string } | null;
    /** The revision of the last decision; what the clock or the owner changed since makes no view stale. */
    changedRev: number;
    timeline: readonly (Entry | Erased)[];
    outbox: readonly OutboxEntry[];
    /** For the indexes: when it began, whose desk it is on, and under which key it is summed. */
    startsAt: Instant;
    within: readonly TerritoryId[];
    desk: 'open' | 'done';
    tally: string;
    wakeAt: Instant | null;
    /** Since when the totals do not know it yet. */
    tallyAt: Instant | null;
  };

/** What a list shows: the outbox, the remembered answers and the seals stay where they are. */
export const SHOWN = [
  ...(['rev', 'activity', 'title', 'content', 'place', 'team', 'leader', 'leaders'] as const),
  ...(['community', 'unit', 'person', 'name', 'number', 'day', 'minutes', 'points', 'localStars'] as const),
  ...(['recordedAt', 'asked', 'proposal', 'evaluation', 'appraisal'] as const),
] as const;
export type Listed = Pick<HoursRecord, (typeof SHOWN)[number] | '_id'>;

export const stateOf = ({ asked, proposal }: Pick<HoursRecord, 'asked' | 'proposal'>): RecordState => {
  if (proposal) return 'proposed';
  return asked ? 'asked' : 'recorded';
};

export const minutesOf = (spans: readonly Stretch[]): number =>
  Math.floor(spans.reduce((sum, { from, until }) => sum + epochOf(until) - epochOf(from), 0) / MINUTE);

export const pointsOf = (minutes: number, pointsPerHour: number): number =>
  Math.floor((minutes * pointsPerHour) / 60);

/** `2026 420205/003/001 友爱街社区`: the year and the community, with its name then, by which hours are summed. */
export const tallyOf = (day: Day, { community, unit }: Pick<Service, 'community' | 'unit'>): string =>
  `${day.slice(0, 4)} ${community} ${unit}`;

export const partsOfTally = (tally: string): { year: number; community: TerritoryId; unit: string } => {
  const [year = '', community = '', ...unit] = tally.split(' ');
  return { year: Number(year), community: community as TerritoryId, unit: unit.join(' ') };
};
