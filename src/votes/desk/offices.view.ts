import type { Role } from '#types/roles';
import type { Me } from '../../shared/session/session';

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const READERS: readonly Role[] = [...STAFF, 'supervisor', 'auditor'];

export type Desk = { value: string; title: string };

/** The territories whose votes somebody may see to, the largest first. */
export const desksOf = ({ memberships }: Me): Desk[] =>
  [
    ...new Map(
      memberships.filter(({ role }) => READERS.includes(role)).map((m) => [m.territory as string, m.label]),
    ),
  ]
    .map(([value, title]) => ({ value, title }))
    .sort((a, b) => a.value.length - b.value.length);

export const makes = ({ memberships }: Me): boolean => memberships.some(({ role }) => STAFF.includes(role));
