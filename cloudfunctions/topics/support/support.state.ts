import type { Aggregate } from '#kernel/aggregate';
import { parentOf } from '#kernel/territory';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** One household supports one topic: its id is made of both, so that no household counts twice. */
export type SupportDocument = Aggregate & {
  topic: TopicId;
  /** The door, and the building it is found by. */
  household: TerritoryId;
  building: TerritoryId;
  /** Who of it came; `null` once their account is closed: the household still stands for it. */
  by: PersonId | null;
  /** So that they can be summed where they lie. */
  counts: 1;
  /** Since when it waits to be counted. */
  choreAt: Instant | null;
};

export const supportOf = (
  topic: TopicId,
  household: TerritoryId,
  by: PersonId,
  now: Instant,
): SupportDocument => ({
  _id: `${topic}.${household}`,
  rev: 1,
  keys: [],
  topic,
  household,
  building: parentOf(household) ?? household,
  by,
  counts: 1,
  choreAt: now,
});
