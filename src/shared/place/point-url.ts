import type { Point } from '#types/place';

const PAGE = '/community/pages/point/index';

/** The page that shows a point on the plan of its community. */
export const pointUrl = (territory: string, { lat, lng }: Point): string =>
  `${PAGE}?territory=${encodeURIComponent(territory)}&lat=${lat}&lng=${lng}`;
