import { type Layer, numberSetting } from '#kernel/settings';

const BOUNDS = {
  /** Fewer say too little, and too much of each; Polis begins to group at as many. */
  leastPeople: { fallback: 15, least: 10, most: 500 },
  /** No smaller group is shown: whoever knows who took part must not learn what they said. */
  leastGroup: { fallback: 5, least: 3, most: 50 },
  /** More than people can mark, and than one run of the timer should count. */
  mostStatements: { fallback: 100, least: 10, most: 300 },
  mostForEach: { fallback: 3, least: 1, most: 20 },
};

export type OpinionSettings = Record<keyof typeof BOUNDS, number>;

/** @param layers what each territory on the path has set under `opinions`, the district first; the smaller wins */
export const opinionSettings = (layers: readonly Layer[]): OpinionSettings => ({
  leastPeople: numberSetting(layers, 'leastPeople', BOUNDS.leastPeople),
  leastGroup: numberSetting(layers, 'leastGroup', BOUNDS.leastGroup),
  mostStatements: numberSetting(layers, 'mostStatements', BOUNDS.mostStatements),
  mostForEach: numberSetting(layers, 'mostForEach', BOUNDS.mostForEach),
});
