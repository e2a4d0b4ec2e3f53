import type { Point } from '#types/place';

/** Browsers give WGS-84, some 500 m beside what WeChat's maps mean by the same numbers: none is better than a wrong one. */
export const whereAmI: (() => Promise<Point | null>) | null = null;
