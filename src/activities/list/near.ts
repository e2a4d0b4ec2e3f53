import type { ActivitySummary } from '#types/activity-shapes';
import type { Point } from '#types/place';

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the surface; both in GCJ-02. */
export function metresBetween(a: Point, b: Point): number {
  const north = radians(b.lat - a.lat);
  const east = radians(b.lng - a.lng) * Math.cos(radians((a.lat + b.lat) / 2));
  return Math.round(EARTH_METRES * Math.hypot(north, east));
}

/** `350 米`, `1.2 公里`. */
export const distanceText = (metres: number): string =>
  metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} 米` : `${(metres / 1000).toFixed(1)} 公里`;

export type Near = { activity: ActivitySummary; metres: number | null };

/** The nearest first; those whose point nobody set come last, in their order of time. */
export const byDistance = (activities: readonly ActivitySummary[], here: Point | null): Near[] => {
  const near = activities.map((activity) => {
    const { point } = activity.place;
    return { activity, metres: here && point ? metresBetween(here, point) : null };
  });
  return here === null
    ? near
    : near.sort(
        (a, b) => (a.metres ?? Number.POSITIVE_INFINITY) - (b.metres ?? Number.POSITIVE_INFINITY) || 0,
      );
};
