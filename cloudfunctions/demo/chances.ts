import type { Category } from '#types/requests.labels';
import type { Random } from './random';
import type { ScenarioName } from './scenarios';

/** How often a scenario is told, and how many days before now such a request was submitted. */
type Chance = { scenario: ScenarioName; weight: number; days: readonly [least: number, most: number] };

/** At a building or in a grid: assigned by itself. */
export const IN_GRID: readonly Chance[] = [
  { scenario: 'untouched', weight: 18, days: [0, 1] },
  { scenario: 'taken', weight: 16, days: [0.5, 3] },
  { scenario: 'progressed', weight: 18, days: [1, 4] },
  { scenario: 'resolved', weight: 16, days: [2, 4] },
  { scenario: 'waitsForRating', weight: 40, days: [4, 70] },
  { scenario: 'rated', weight: 90, days: [5, 110] },
  { scenario: 'quick', weight: 55, days: [3, 110] },
  { scenario: 'tookLong', weight: 14, days: [16, 100] },
  { scenario: 'overdue', weight: 8, days: [8, 12] },
  { scenario: 'untouched', weight: 4, days: [8, 10] },
  { scenario: 'checkedTwice', weight: 14, days: [8, 90] },
  { scenario: 'returned', weight: 8, days: [3, 5] },
  { scenario: 'badlyRated', weight: 8, days: [5, 9] },
  { scenario: 'contacted', weight: 6, days: [6, 10] },
  { scenario: 'rectified', weight: 12, days: [14, 90] },
  { scenario: 'reopened', weight: 8, days: [10, 12] },
  { scenario: 'doneAgain', weight: 10, days: [16, 90] },
  { scenario: 'refusedOutOfScope', weight: 6, days: [2, 90] },
  { scenario: 'refusedUnclear', weight: 3, days: [2, 60] },
  { scenario: 'refusedConcluded', weight: 2, days: [2, 60] },
  { scenario: 'withdrawn', weight: 10, days: [1, 90] },
  { scenario: 'withdrawnLate', weight: 4, days: [2, 60] },
  { scenario: 'urged', weight: 6, days: [3, 5] },
  { scenario: 'urgedOnly', weight: 4, days: [2.5, 4] },
  { scenario: 'pausedForParts', weight: 5, days: [3, 7] },
  { scenario: 'pausedForWeather', weight: 4, days: [3, 8] },
  { scenario: 'pausedOnce', weight: 8, days: [12, 80] },
  { scenario: 'handedOn', weight: 10, days: [6, 90] },
  { scenario: 'withDepartment', weight: 5, days: [1, 4] },
];

/** In a community, where no grid answers: it lies at the desk first. */
export const AT_DESK: readonly Chance[] = [
  { scenario: 'untouched', weight: 10, days: [0, 0.9] },
  { scenario: 'accepted', weight: 8, days: [0.7, 2] },
  { scenario: 'givenByDesk', weight: 6, days: [1, 3] },
  { scenario: 'doneByDesk', weight: 20, days: [5, 90] },
  { scenario: 'refusedJudicial', weight: 3, days: [2, 60] },
  { scenario: 'withdrawn', weight: 2, days: [1, 40] },
];

const CATEGORY_WEIGHTS: Record<Category, number> = {
  facilities: 18,
  sanitation: 17,
  utilities: 11,
  safety: 10,
  parking: 11,
  noise: 9,
  property: 8,
  care: 6,
  dispute: 5,
  consultation: 8,
  other: 4,
};

const weighed = <T>(random: Random, items: readonly (readonly [T, number])[]): T => {
  let left = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new Error('nothing to choose from');
};

export const drawCategory = (random: Random): Category =>
  weighed(random, Object.entries(CATEGORY_WEIGHTS) as [Category, number][]);

export const drawChance = (
  random: Random,
  chances: readonly Chance[],
): { scenario: ScenarioName; days: number } => {
  const { scenario, days } = weighed(
    random,
    chances.map((chance) => [chance, chance.weight] as const),
  );
  const [least, most] = days;
  // recent days are fuller than those long ago
  return { scenario, days: least + (most - least) * random.next() ** 1.6 };
};
