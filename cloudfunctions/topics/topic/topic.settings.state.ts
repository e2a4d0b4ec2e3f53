import { type Bounds, type Layer, numberSetting } from '#kernel/settings';

const BOUNDS = {
  /** No text gives a number: ten households, or so many percent of those affected where that is less. */
  supportHouseholds: { fallback: 10, least: 1, most: 500 },
  supportPercent: { fallback: 5, least: 1, most: 50 },
  /** Days in which the support has to come together. */
  collectDays: { fallback: 30, least: 3, most: 180 },
  /** Requests about one thing that make a cluster. */
  clusterRequests: { fallback: 3, least: 2, most: 50 },
  /** Days between a notice and its meeting; hours where it is urgent and says why. */
  noticeDays: { fallback: 3, least: 1, most: 30 },
  urgentHours: { fallback: 24, least: 1, most: 72 },
  /** Working days for each step of the desk, and for making up its mind after the last meeting. */
  stepDays: { fallback: 5, least: 1, most: 30 },
  decideDays: { fallback: 15, least: 1, most: 90 },
  /** Working days after a limit until the street hears of it. */
  escalateDays: { fallback: 2, least: 1, most: 30 },
} satisfies Record<string, Bounds>;

export type TopicSettings = Record<keyof typeof BOUNDS, number>;

/** @param layers what each territory on the path has set under `topics`, the district first; the smaller wins */
export const topicSettings = (layers: readonly Layer[]): TopicSettings =>
  Object.fromEntries(
    Object.entries(BOUNDS).map(([key, bounds]) => [key, numberSetting(layers, key, bounds)]),
  ) as TopicSettings;

/** One household is nobody's common matter. */
const LEAST = 2;

/** How many households have to support it. @param households of the place it concerns; 0 where unknown */
export const thresholdOf = (
  { supportHouseholds, supportPercent }: TopicSettings,
  households: number,
): number =>
  households === 0
    ? supportHouseholds
    : Math.min(supportHouseholds, Math.max(LEAST, Math.ceil((households * supportPercent) / 100)));
