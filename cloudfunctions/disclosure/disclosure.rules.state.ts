import { type Bounds, type Layer, numberSetting } from '#kernel/settings';
import { DISCLOSURE_CLASSES, RHYTHMS, type Rhythm, USUAL_RHYTHMS } from '#types/disclosure.labels';
import type { DisclosureRules } from '#types/disclosure-rights';

const BOUNDS = {
  /** No text gives a day; ten are what a bookkeeper needs. */
  graceDays: { fallback: 10, least: 1, most: 60 },
  /** 低保 7 days is statute; for other items a default. */
  publicDays: { fallback: 7, least: 1, most: 60 },
  /** Working days. */
  answerDays: { fallback: 10, least: 1, most: 60 },
  /** Yuan a year (济南 2018). */
  officePerThousandHouseholds: { fallback: 20_000, least: 0, most: 10_000_000 },
  officeLeast: { fallback: 60_000, least: 0, most: 100_000_000 },
  outreachLeast: { fallback: 200_000, least: 0, most: 100_000_000 },
} satisfies Record<string, Bounds>;
type Key = keyof typeof BOUNDS;

export const USUAL_SOURCE = '系统默认：参照村民委员会组织法第三十条、济南市2018年标准';

const isRhythm = (value: unknown): value is Rhythm => RHYTHMS.some((rhythm) => rhythm === value);

const rhythmsOf = (layers: readonly Layer[]): DisclosureRules['rhythms'] => {
  const given = layers.map(({ rhythms }) => (rhythms ?? {}) as Layer);
  const entries = DISCLOSURE_CLASSES.map((one) => [
    one,
    given
      .map((layer) => layer[one])
      .reduce<Rhythm>((kept, value) => (isRhythm(value) ? value : kept), USUAL_RHYTHMS[one]),
  ]);
  return Object.fromEntries(entries) as DisclosureRules['rhythms'];
};

/** @param layers what each territory on the path has set under `disclosure`, the district first; the smaller wins */
export const rulesOf = (layers: readonly Layer[]): DisclosureRules => {
  const value = (key: Key) => numberSetting(layers, key, BOUNDS[key]);
  const sources = layers.map(({ source }) => source).filter((source) => typeof source === 'string');
  return {
    rhythms: rhythmsOf(layers),
    graceDays: value('graceDays'),
    publicDays: value('publicDays'),
    answerDays: value('answerDays'),
    funds: {
      officePerThousandHouseholds: value('officePerThousandHouseholds'),
      officeLeast: value('officeLeast'),
      outreachLeast: value('outreachLeast'),
    },
    source: (sources.at(-1) ?? USUAL_SOURCE).slice(0, 100),
  };
};
