import type { Role } from '#types/roles';
import type { Me } from '../shared/session/session';

const READERS: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
  'auditor',
];
const VISITORS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

const placesOf = ({ memberships }: Me, roles: readonly Role[]): { value: string; title: string }[] =>
  [
    ...new Map(
      memberships.filter(({ role }) => roles.includes(role)).map((m) => [m.territory as string, m.label]),
    ),
  ]
    .map(([value, title]) => ({ value, title }))
    .sort((a, b) => a.value.length - b.value.length);

/** The territories whose desk somebody may open, the largest first. */
export const desksOf = (me: Me) => placesOf(me, READERS);
/** Where somebody knocks at doors. */
export const roundsOf = (me: Me) => placesOf(me, VISITORS);
