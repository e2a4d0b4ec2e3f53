import type { Role } from '#types/roles';
import type { Me } from '../shared/session/session';

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const READERS: readonly Role[] = [...STAFF, 'auditor'];

const largestOf = ({ memberships }: Me, roles: readonly Role[]): string | null =>
  memberships
    .filter(({ role }) => roles.includes(role))
    .map(({ territory }) => territory as string)
    .sort((a, b) => a.length - b.length)[0] ?? null;

/** The largest territory whose rectifications somebody reads; the server decides again. */
export const deskOf = (me: Me): string | null => largestOf(me, READERS);

/** The largest territory whose registers somebody keeps. */
export const keptBy = (me: Me): string | null => largestOf(me, STAFF);

const COMMUNITY_DEPTH = 3;

/** The community that something lies in; `null` for a street or a district. */
export const communityOf = (territory: string): string | null => {
  const parts = territory.split('/');
  return parts.length < COMMUNITY_DEPTH ? null : parts.slice(0, COMMUNITY_DEPTH).join('/');
};

/** Whether it is within what somebody keeps. */
export const keeps = (me: Me | null, community: string): boolean =>
  me?.memberships.some(
    ({ role, territory }) =>
      STAFF.includes(role) && (community === territory || community.startsWith(`${territory}/`)),
  ) ?? false;
