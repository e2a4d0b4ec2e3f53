const pairs = (count: number): number => (count * (count - 1)) / 2;

const counted = <K>(items: readonly K[]): Map<K, number> =>
  items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map<K, number>());

const pairsIn = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);

/**
 * How far two groupings of the same people agree (adjusted Rand index): 1 where they are the same but for the names of
 * the groups, about 0 where they agree as chance would have it. What the map is measured by.
 */
export const randIndex = (one: readonly number[], other: readonly number[]): number => {
  const together = pairsIn(counted(one.map((group, place) => `${group} ${other[place]}`)));
  const [inOne, inOther] = [pairsIn(counted(one)), pairsIn(counted(other))];
  const chance = (inOne * inOther) / pairs(one.length);
  const most = (inOne + inOther) / 2;
  return most === chance ? 1 : (together - chance) / (most - chance);
};
