import { type Bounds, givenNumber, type Layer, numberSetting } from '#kernel/settings';
import type { Category } from '#types/requests.labels';
import type { RequestSettings } from './request.state';

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

const ofCategory = (layers: readonly Layer[], category: Category): number | undefined =>
  givenNumber(
    layers.map(({ workingDaysFor }) => ({ workingDays: (workingDaysFor as Layer | undefined)?.[category] })),
    'workingDays',
    BOUNDS.workingDays,
  );

/**
 * The settings of a new request. @param layers what each territory on the path has set, the district first:
 * the keys above, and `workingDaysFor: { safety: 2 }` for single categories, which wins over `workingDays`.
 */
export const requestSettings = (layers: readonly Layer[], category: Category): RequestSettings => {
  const value = (key: Key): number => numberSetting(layers, key, BOUNDS[key]);
  const set = ofCategory(layers, category) ?? givenNumber(layers, 'workingDays', BOUNDS.workingDays);
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
