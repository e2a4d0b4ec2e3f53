import type { Role } from '#types/roles';
import type { Me } from '../shared/session/session';

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];

/** The territories in whose name somebody may begin and end a conversation, the largest first. */
export const desksOf = ({ memberships }: Me): { value: string; title: string }[] =>
  [
    ...new Map(
      memberships.filter(({ role }) => STAFF.includes(role)).map((m) => [m.territory as string, m.label]),
    ),
  ]
    .map(([value, title]) => ({ value, title }))
    .sort((a, b) => a.value.length - b.value.length);

export const steers = (me: Me): boolean => desksOf(me).length > 0;
