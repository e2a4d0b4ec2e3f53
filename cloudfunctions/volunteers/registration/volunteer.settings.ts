import { type Layer, numberSetting } from '#kernel/settings';

/** Where nobody decided otherwise: 10 years, with a guardian (rule of the Youth League, not confirmed at its source). */
const LEAST_AGE = { fallback: 10, least: 6, most: 18 };

/** @param layers what each territory on the path has set, the district first; the smallest wins */
export const leastAge = (layers: readonly Layer[]): number => numberSetting(layers, 'leastAge', LEAST_AGE);
