import type { Role } from '#types/roles';
import type { Me } from './session';

/** Near enough to know the people of an area. */
const NEIGHBOURS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

/** The largest area whose people somebody looks after; the server decides again. */
export const areaLookedAfter = (me: Me | null): string | null => {
  const areas = (me?.memberships ?? [])
    .filter(({ role }) => NEIGHBOURS.includes(role))
    .map(({ territory }) => territory as string);
  return areas.sort((a, b) => a.length - b.length)[0] ?? null;
};
