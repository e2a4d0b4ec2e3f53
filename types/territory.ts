import * as v from 'valibot';

/**
 * A territory's id is its path, built on the national division code:
 * district `420205`, street `420205/003`, community `420205/003/001`, grid `420205/003/001/g02`,
 * building `420205/003/001/g02/b05`, household `420205/003/001/g02/b05/1-302`.
 */
export const territoryId = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^\d{6}(\/\d{3}(\/\d{3}(\/g\d{2,3}(\/b\d{2,3}(\/[0-9]{1,2}-[0-9]{2,4})?)?)?)?)?$/),
  v.brand('TerritoryId'),
);
export type TerritoryId = v.InferOutput<typeof territoryId>;

export const LEVELS = ['district', 'street', 'community', 'grid', 'building', 'household'] as const;
export type Level = (typeof LEVELS)[number];
