import type { HoursTotals } from '#types/hours';
import { NATIONAL_STARS } from '#types/hours.labels';
import type { Tally } from '../account/account.state';
import type { Listed } from '../record/record.state';
import { starsFor } from '../record/stars.policy';

type Tallies = readonly Tally[];

/** Adds up the minutes that belong under one key. */
const groupBy = <K>(tallies: Tallies, keyOf: (tally: Tally) => K): [K, number][] => {
  const found = new Map<K, number>();
  for (const tally of tallies) found.set(keyOf(tally), (found.get(keyOf(tally)) ?? 0) + tally.minutes);
  return [...found];
};

/** A community's own programme counts what was served there; the one served in last is shown. */
const localOf = (newest: Listed | undefined, communities: HoursTotals['communities']) => {
  if (!newest?.localStars) return [];
  const { community, unit, localStars } = newest;
  const minutes = communities.find((each) => each.community === community)?.minutes ?? 0;
  return [starsFor(localStars, minutes, unit)];
};

const sum = (tallies: Tallies, field: 'minutes' | 'points'): number =>
  tallies.reduce((total, tally) => total + tally[field], 0);

export const totalsOf = (tallies: Tallies, newest: Listed | undefined): HoursTotals => {
  const minutes = sum(tallies, 'minutes');
  const communities = groupBy(tallies, ({ community }) => community).map(([community, served]) => ({
    community,
    unit: tallies.filter((tally) => tally.community === community).at(-1)?.unit ?? '',
    minutes: served,
  }));
  return {
    minutes,
    points: sum(tallies, 'points'),
    years: groupBy(tallies, ({ year }) => year)
      .map(([year, served]) => ({ year, minutes: served }))
      .sort((a, b) => b.year - a.year),
    communities,
    stars: [starsFor(NATIONAL_STARS, minutes, null), ...localOf(newest, communities)],
  };
};
