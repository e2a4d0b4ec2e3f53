import type { Aggregate } from '#kernel/aggregate';
import { markOf } from '#kernel/ids';
import type { EstateId, PersonId } from '#types/ids';
import type { Scores } from '#types/rating-shapes';
import { ESTATE_ITEMS, type EstateItem } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Sums } from '../estate/estate.state';

type Counted = { [I in EstateItem as `sum_${I}`]: number } & { [I in EstateItem as `count_${I}`]: 0 | 1 };

/**
 * What a household said of its estate in a quarter. The only truth about it: sums are made of these documents when the
 * round is over, so a crowd writes to nothing that it shares.
 */
export type Mark = Aggregate &
  Counted & {
    kind: 'mark';
    /** Made of the quarter and the person: nobody rates two estates in one quarter. */
    _id: string;
    /** Made of the quarter and the household: one for each. */
    slot: string;
    estate: EstateId;
    quarter: string;
    /** `x_….2026-Q4`, by which they are summed. */
    round: string;
    within: TerritoryId;
    /** `null` once the account is closed. */
    person: PersonId | null;
    closesAt: Instant;
    scores: Scores;
    words: string;
    /** What WeChat's check did not let pass; the community sees that. */
    held: boolean;
    /** Community and round where there are words, `null` where there are none. */
    spoken: string | null;
    at: Instant;
  };

export const roundKey = (estate: EstateId, quarter: string): string => `${estate}.${quarter}`;

export const spokenKey = (community: TerritoryId, round: string): string => `${community}|${round}`;

export const markIdOf = (quarter: string, person: PersonId): string =>
  `mark_${markOf('mark', quarter, person)}`;

export const slotOf = (quarter: string, household: TerritoryId): string =>
  markOf('household', quarter, household);

export const COUNTED = ESTATE_ITEMS.flatMap((item) => [`sum_${item}`, `count_${item}`] as const);

/** Number fields that the database can add up where they lie. */
export const counted = (scores: Scores): Counted =>
  Object.fromEntries(
    ESTATE_ITEMS.flatMap((item) => [
      [`sum_${item}`, scores[item] ?? 0],
      [`count_${item}`, scores[item] === null ? 0 : 1],
    ]),
  ) as Counted;

/** From what the database added up. */
export const sumsOf = (added: Readonly<Record<(typeof COUNTED)[number], number>>): Sums =>
  Object.fromEntries(
    ESTATE_ITEMS.map((item) => [item, { count: added[`count_${item}`], sum: added[`sum_${item}`] }]),
  ) as Record<EstateItem, Sums[EstateItem]>;
