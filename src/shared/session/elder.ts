/** Body text in points. 17 is WeChat's own; the elder scale runs from 20 to 30 (rule: ≥ 18, adjustable to ≥ 30). */
export const STANDARD_PT = 17;
export const ELDER_SIZES = [20, 23, 26, 30] as const;

export type Reading = { elder: boolean; bodyPt: number };

/** WeChat's care mode (关怀模式) sets 23.8 px, 1.4 × 17; whoever uses it is met in elder mode. */
const CARE_FACTOR = 1.35;

/** Where a person starts who has never chosen: from the text size set in WeChat. */
export function readingFrom(fontSizeScaleFactor: number | undefined): Reading {
  const factor = Math.min(30 / STANDARD_PT, Math.max(1, fontSizeScaleFactor ?? 1));
  if (factor < CARE_FACTOR) return { elder: false, bodyPt: STANDARD_PT * factor };
  const wanted = STANDARD_PT * factor;
  return { elder: true, bodyPt: ELDER_SIZES.find((pt) => pt >= wanted - 1) ?? 30 };
}

/**
 * `--fs`: body size relative to 17 pt. rpx shrink on phones narrower than 375 pt, so there the scale makes up for it
 * and a point stays a point.
 */
export function textScale(bodyPt: number, windowWidth: number): number {
  const scale = (bodyPt / STANDARD_PT) * Math.max(1, 375 / Math.max(windowWidth, 280));
  return Math.round(scale * 100) / 100;
}
