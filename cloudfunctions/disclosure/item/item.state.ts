import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import type { DisclosureClass, ItemEvent, ItemStatus } from '#types/disclosure.labels';
import type { Amount } from '#types/disclosure-item';
import type { DisclosureRules } from '#types/disclosure-rights';
import type { FileId, ItemId, PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { slotOf } from '../calendar/calendar.state';

export type Doer = { personId: PersonId | null; name: string; role: Role | null };
export type Content = {
  title: string;
  words: string;
  amounts: readonly Amount[];
  photos: readonly FileId[];
};
/** What a second person has agreed to; it is never changed afterwards. */
export type Version = { n: number; at: Instant; note: string; by: Doer; reviewer: Doer; content: Content };
/** What is being written, or waits for a second person. */
export type Proposed = { content: Content; note: string; by: Doer; at: Instant; submitted: boolean };

export type ItemEntry = {
  at: Instant;
  kind: ItemEvent;
  by: Doer;
  words: string;
  /** What was published, in the words of then: the chain of the story guards it, too. */
  version: Version | null;
};

/** Fields for the indexes alone; `indexed` makes them from the rest. */
type ItemIndex = {
  /** The month or quarter it accounts for, taken by one item; its own id where it accounts for none. */
  slot: string;
  /** The community once it is on the board; `null`: not shown. */
  listed: TerritoryId | null;
  /** `420205/003/001|drafts`: the lists of the desk it is in. */
  desks: readonly string[];
  /** Whoever wrote or agreed to a version of it: what a stopped account published is found by it. */
  publishedBy: readonly PersonId[];
};

export type ItemDocument = Aggregate &
  OutboxDocument &
  ItemIndex & {
    _id: ItemId;
    /** The revision of the last change by a person: a message that was sent makes no view stale. */
    changedRev: number;
    community: TerritoryId;
    /** `友爱街社区` */
    from: string;
    class: DisclosureClass;
    period: string | null;
    /** Taken over when it was begun, so that a running item keeps what it started with. */
    rules: DisclosureRules;
    calendar: CalendarOverrides;
    households: number;
    status: ItemStatus;
    next: Proposed | null;
    publishedAt: Instant | null;
    correctedAt: Instant | null;
    changedAt: Instant;
    public: { from: Day; until: Day; days: number } | null;
    withdrawn: { at: Instant; reason: string } | null;
    timeline: readonly ItemEntry[];
  };

type Told = Pick<ItemDocument, 'timeline'>;

/** Everything that was ever published under it, the first one first. */
export const versionsOf = ({ timeline }: Told): Version[] => timeline.flatMap(({ version }) => version ?? []);

export const currentOf = (item: Told): Version | null => versionsOf(item).at(-1) ?? null;

export const deskOf = (community: TerritoryId, queue: string): string => `${community}|${queue}`;

const desksOf = ({ community, status, next }: ItemDocument): string[] => {
  if (status === 'draft') return [deskOf(community, 'drafts')];
  if (status === 'awaiting') return [deskOf(community, 'awaiting')];
  if (status !== 'published') return [];
  const open = deskOf(community, 'open');
  return next?.submitted === true ? [deskOf(community, 'awaiting'), open] : [open];
};

/** A withdrawn or discarded item accounts for nothing any more, so somebody may begin anew. */
const slotFor = ({ _id, community, class: one, period, status }: ItemDocument): string =>
  period === null || status === 'discarded' || status === 'withdrawn' ? _id : slotOf(community, one, period);

const publishersOf = (item: Told): PersonId[] => {
  const people = versionsOf(item).flatMap(({ by, reviewer }) => [by.personId, reviewer.personId]);
  return [...new Set(people)].filter((id) => id !== null);
};

export const indexed = (item: ItemDocument): ItemDocument => ({
  ...item,
  slot: slotFor(item),
  // a withdrawn one stays as a stub with its reason
  listed: item.publishedAt === null ? null : item.community,
  desks: desksOf(item),
  publishedBy: publishersOf(item),
  wakeAt: nextAttempt(item.outbox),
});
