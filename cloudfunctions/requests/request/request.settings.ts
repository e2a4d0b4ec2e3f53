import type { Category } from '#types/requests.labels';
import type { RequestSettings } from './request.state';

/** `least` and `most` keep a slip of the keyboard in a district's settings from promising nothing or forever. */
type Bounds = { fallback: number; least: number; most: number };

const BOUNDS = {
  /** The product's promise where nobody decided otherwise: 5 working days (济南 Art. 24, 潍坊 Art. 20). */
  workingDays: { fallback: 5, least: 1, most: 60 },
  communityDays: { fallback: 1, least: 1, most: 30 },
  streetDays: { fallback: 1, least: 1, most: 30 },
  districtDays: { fallback: 1, least: 1, most: 30 },
  checkDays: { fallback: 2, least: 1, most: 30 },
  ratingWindowDays: { fallback: 15, least: 1, most: 90 },
  reopenWindowDays: { fallback: 15, least: 1, most: 90 },
  reopenLimit: { fallback: 2, least: 0, most: 5 },
  contactDays: { fallback: 1, least: 1, most: 5 },
  rectifyDays: { fallback: 5, least: 1, most: 15 },
  failedChecks: { fallback: 2, least: 1, most: 5 },
  urgeHours: { fallback: 24, least: 1, most: 168 },
} satisfies Record<string, Bounds>;
type Key = keyof typeof BOUNDS;

type Layer = Readonly<Record<string, unknown>>;

const within = (value: unknown, { least, most }: Bounds): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** The value of the smallest territory that gives a sensible one. */
const given = (layers: readonly Layer[], key: Key): number | undefined =>
  layers
    .map((layer) => layer[key])
    .reduce<number | undefined>((kept, value) => (within(value, BOUNDS[key]) ? value : kept), undefined);

const ofCategory = (layers: readonly Layer[], category: Category): number | undefined =>
  given(
    layers.map(({ workingDaysFor }) => ({ workingDays: (workingDaysFor as Layer | undefined)?.[category] })),
    'workingDays',
  );

/**
 * The settings of a new request. @param layers what each territory on the path has set, the district first:
 * the keys above, and `workingDaysFor: { safety: 2 }` for single categories, which wins over `workingDays`.
 */
export const requestSettings = (layers: readonly Layer[], category: Category): RequestSettings => {
  const value = (key: Key): number => given(layers, key) ?? BOUNDS[key].fallback;
  const set = ofCategory(layers, category) ?? given(layers, 'workingDays');
  return {
    workingDays: set ?? BOUNDS.workingDays.fallback,
    source: set === undefined ? 'default' : 'setting',
    levelDays: {
      community: value('communityDays'),
      street: value('streetDays'),
      district: value('districtDays'),
    },
    checkDays: value('checkDays'),
    ratingWindowDays: value('ratingWindowDays'),
    reopenWindowDays: value('reopenWindowDays'),
    reopenLimit: value('reopenLimit'),
    contactDays: value('contactDays'),
    rectifyDays: value('rectifyDays'),
    failedChecks: value('failedChecks'),
    urgeHours: value('urgeHours'),
  };
};
