import type { Me } from './session';

const COMMUNITY_DEPTH = 3;
const communityOf = (territory: string): string | null => {
  const parts = territory.split('/');
  return parts.length < COMMUNITY_DEPTH ? null : parts.slice(0, COMMUNITY_DEPTH).join('/');
};

/** Where somebody lives, or else works: what is going on there they see first. */
export const ownCommunity = (me: Me | null): string | null => {
  const places = [me?.residence?.household, ...(me?.memberships.map(({ territory }) => territory) ?? [])];
  return places.map((place) => (place ? communityOf(place) : null)).find((place) => place !== null) ?? null;
};
