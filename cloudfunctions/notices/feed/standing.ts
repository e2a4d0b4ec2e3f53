import { activeAt } from '#kernel/actor';
import type { Person } from '#kernel/person';
import { ancestorAt, levelOf, pathOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { residenceOf } from '../../community/community.public';
import type { Standing } from '../notice/audience.state';

/** Somebody from outside sees what is said to everybody in one community, nothing meant for a single house. */
const follower = (community: TerritoryId | null): Standing => ({
  places: community !== null && levelOf(community) === 'community' ? [community] : [],
  groups: [],
});

/** Where somebody lives and works; without either, the community they follow. */
export const standingOf = (person: Person | null, community: TerritoryId | null, now: Instant): Standing => {
  const places = activeAt(person?.memberships ?? [], now).map(({ territory }) => territory);
  if (person === null || places.length === 0)
    return follower(community ?? person?.followed?.community ?? null);
  // a group is one of residents: at work nobody is an owner or an elder
  return { places, groups: residenceOf(person, now) ? person.groups : [] };
};

/** The territories in whose name something is said that they may look for. */
export const scopesOf = ({ places }: Standing): TerritoryId[] => [
  ...new Set(places.flatMap((place) => pathOf(ancestorAt(place, 'community') ?? place))),
];
