import type { Stance } from '#types/opinions.labels';
import { type Counts, seen, sumOf } from './sheet.state';

/** One-sided 90 %. */
const SIGNIFICANT = 1.2816;
const MOST_TYPICAL = 5;
const MOST_COMMON = 10;

export type Chosen = { column: number; stance: Stance };

/** The share of those who take this stance, drawn towards one half where few were asked. */
const share = (counts: Counts, stance: Stance): number => (counts[stance] + 1) / (seen(counts) + 2);

/** How surely more than half take this stance: a z value of one proportion against one half. */
const surely = (counts: Counts, stance: Stance): number => {
  const asked = seen(counts) + 1;
  return 2 * Math.sqrt(asked) * ((counts[stance] + 1) / asked - 0.5);
};

/** How surely more of these than of those take this stance: a z value of two proportions. */
const moreSurely = (these: Counts, those: Counts, stance: Stance): number => {
  const [a, b, n, m] = [these[stance] + 1, those[stance] + 1, seen(these) + 1, seen(those) + 1];
  const pooled = (a + b) / (n + m);
  if (pooled >= 1) return 0;
  return (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
};

type Weighed = Chosen & { weight: number };

const heaviest = (weighed: readonly Weighed[], most: number): Chosen[] =>
  [...weighed]
    .sort((one, other) => other.weight - one.weight || one.column - other.column)
    .slice(0, most)
    // what people are for comes before what they are against
    .sort((one, other) => Number(one.stance === 'disagree') - Number(other.stance === 'disagree'))
    .map(({ column, stance }) => ({ column, stance }));

const STANCES: readonly Stance[] = ['agree', 'disagree'];

const typicalIn = (mine: Counts, others: Counts, column: number, stance: Stance): Weighed[] => {
  const [sure, more] = [surely(mine, stance), moreSurely(mine, others, stance)];
  if (sure <= SIGNIFICANT || more <= SIGNIFICANT) return [];
  const ratio = share(mine, stance) / share(others, stance);
  return [{ column, stance, weight: ratio * more * share(mine, stance) * sure }];
};

/**
 * The statements by which a group differs from all others: most of it take a stance, and more than elsewhere, both
 * surely (Polis: representativeness).
 * @param tallies for each group and statement what the group said
 * @param leastSeen a statement that fewer of the group marked says nothing about it
 */
export const typicalOf = (
  tallies: readonly (readonly Counts[])[],
  group: number,
  leastSeen: number,
): Chosen[] => {
  const weighed = (tallies[group] ?? []).flatMap((mine, column) => {
    if (seen(mine) < leastSeen) return [];
    const others = sumOf(tallies.flatMap((each, place) => (place === group ? [] : (each[column] ?? []))));
    return STANCES.flatMap((stance) => typicalIn(mine, others, column, stance));
  });
  return heaviest(weighed, MOST_TYPICAL);
};

/**
 * The statements about which every group is of one mind: in each more than half, surely, take the same stance. The
 * weight is the product of the shares (Polis: group-aware consensus), so that no group is outvoted by a larger one.
 */
export const commonTo = (tallies: readonly (readonly Counts[])[], leastSeen: number): Chosen[] => {
  const columns = tallies[0]?.length ?? 0;
  const weighed = Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const counts = tallies.flatMap((each) => each[column] ?? []);
    if (counts.some((each) => seen(each) < leastSeen)) return [];
    return STANCES.flatMap((stance) => {
      if (counts.some((each) => surely(each, stance) <= SIGNIFICANT)) return [];
      return [{ column, stance, weight: counts.reduce((product, each) => product * share(each, stance), 1) }];
    });
  });
  return heaviest(weighed, MOST_COMMON);
};
