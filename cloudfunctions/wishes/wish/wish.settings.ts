import { type Bounds, type Layer, numberSetting } from '#kernel/settings';
import type { WishSettings } from './wish.state';

/** All are promises of the product where nobody decided otherwise; no rule of the field names a number. */
const BOUNDS = {
  /** Working days in which the community verifies and answers (志愿服务条例 Art. 13 asks for it, without a limit). */
  verifyDays: { fallback: 3, least: 1, most: 15 },
  /** Working days that each source has before the next one opens. */
  governmentDays: { fallback: 3, least: 1, most: 15 },
  societyDays: { fallback: 3, least: 1, most: 15 },
  /** Days from a claim to the help, and from there to the asker's word; a reminder goes halfway. */
  claimDays: { fallback: 7, least: 2, most: 30 },
  confirmDays: { fallback: 7, least: 2, most: 30 },
  /** Days after the end for which phone and door are still known. */
  keepDays: { fallback: 30, least: 1, most: 180 },
} satisfies Record<keyof WishSettings, Bounds>;

/** How many wishes of one person may be open at a time, so that a few do not take all the helpers. */
const OPEN_WISHES = { fallback: 5, least: 1, most: 5 };

export const openWishes = (layers: readonly Layer[]): number =>
  numberSetting(layers, 'openWishes', OPEN_WISHES);

/** @param layers what each territory on the path has set, the district first; the smallest wins */
export const wishSettings = (layers: readonly Layer[]): WishSettings => ({
  verifyDays: numberSetting(layers, 'verifyDays', BOUNDS.verifyDays),
  governmentDays: numberSetting(layers, 'governmentDays', BOUNDS.governmentDays),
  societyDays: numberSetting(layers, 'societyDays', BOUNDS.societyDays),
  claimDays: numberSetting(layers, 'claimDays', BOUNDS.claimDays),
  confirmDays: numberSetting(layers, 'confirmDays', BOUNDS.confirmDays),
  keepDays: numberSetting(layers, 'keepDays', BOUNDS.keepDays),
});
