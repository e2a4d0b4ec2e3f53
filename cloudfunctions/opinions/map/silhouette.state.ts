import { distance } from './axes.state';
import type { Point } from './tools.state';

/** Distances among more would take longer than they say. */
const MOST_POINTS = 800;

/** So many of them at most, at even distances in the list. */
export const everyNth = <T>(items: readonly T[], most: number): T[] => {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(items.length, most) },
    (_, place) => items[Math.floor(place * step)] as T,
  );
};

type Grouped = { point: Point; group: number };

const silhouetteOf = (me: Grouped, all: readonly Grouped[], groups: number): number => {
  const sums = new Array<number>(groups).fill(0);
  const counts = new Array<number>(groups).fill(0);
  for (const other of all) {
    if (other === me) continue;
    sums[other.group] = (sums[other.group] ?? 0) + distance(me.point, other.point);
    counts[other.group] = (counts[other.group] ?? 0) + 1;
  }
  const means = sums.map((sum, group) => sum / (counts[group] ?? 0));
  const own = means[me.group] ?? Number.NaN;
  const others = means.filter((mean, group) => group !== me.group && !Number.isNaN(mean));
  // alone in a group, or no other group: neither well nor badly placed
  if (Number.isNaN(own) || others.length === 0) return 0;
  const next = Math.min(...others);
  return own === next ? 0 : (next - own) / Math.max(own, next);
};

/**
 * How well groups are kept apart, from −1 to 1: the mean of how much nearer people are to their own group than to the
 * next one. Of many people a part, drawn evenly, speaks for all.
 */
export const silhouette = (points: readonly Point[], groupOf: readonly number[], groups: number): number => {
  const all = points.map((point, place) => ({ point, group: groupOf[place] ?? 0 }));
  const some = everyNth(all, MOST_POINTS);
  return some.reduce((sum, me) => sum + silhouetteOf(me, some, groups), 0) / some.length;
};
