import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';

/** What one community recorded of somebody in one year. */
export type Tally = {
  year: number;
  community: TerritoryId;
  unit: string;
  minutes: number;
  points: number;
};

/** One person's totals, so that reading them costs the same however much they served; the clock recounts them. */
export type Account = {
  _id: PersonId;
  rev: number;
  tallies: readonly Tally[];
};
