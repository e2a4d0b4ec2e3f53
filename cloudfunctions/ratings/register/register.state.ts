import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { RegisterEvent } from '#types/ratings.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Who acts in an office, as it was then. */
export type Officer = { personId: PersonId; name: string; role: Role };

export type RegisterEntry = { at: Instant; kind: RegisterEvent; by: PersonId | null; words: string };

/** What is rated: an estate each quarter, a committee each year. Everything about its rounds is in it but the votes. */
export type Register = Aggregate &
  OutboxDocument & {
    /** The community. */
    within: TerritoryId;
    /** 友爱街社区 */
    label: string;
    /** What no two registers hold: the buildings of an estate; the register itself where it holds none. */
    claims: readonly string[];
    /** Since when the clock has a round to open or to count; `null`: never. */
    choreAt: Instant | null;
    timeline: readonly (RegisterEntry | Erased)[];
  };

export const withEntry = <R extends Register>(
  register: R,
  kind: RegisterEvent,
  { by, now, words = '' }: { by: PersonId | null; now: Instant; words?: string },
): R => ({ ...register, timeline: [...register.timeline, { at: now, kind, by, words }] });

export const withWake = <R extends Register>(register: R): R => ({
  ...register,
  wakeAt: nextAttempt(register.outbox),
});
