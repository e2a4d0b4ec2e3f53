import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import type { OpinionId, PersonId } from '#types/ids';
import type { OpinionEvent } from '#types/opinions.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Who acts in an office, as it was then. */
export type Officer = { personId: PersonId; name: string; role: Role };

export type OpinionEntry = { at: Instant; kind: OpinionEvent; by: PersonId | null; words: string };

/**
 * A conversation, its statements, what each person marked and the map lie side by side in one collection: one trip
 * fetches all that an act on it has to know, and none of them grows with the crowd.
 */
export type Part<P extends string> = Aggregate & {
  part: P;
  /** The conversation it belongs to; of a conversation itself. */
  opinion: OpinionId;
  within: TerritoryId;
  /**
   * Each unique: of a statement one of the places that the conversation has, and of a resident's one of their own few;
   * of everything else its id.
   */
  slot: string | readonly string[];
  /** Marks have none, for nobody accounts for them; neither has the map, which the timer draws anew. */
  timeline: readonly (OpinionEntry | Erased)[];
};
