import type { Role } from '#types/roles';
import type { Me } from '../shared/session/session';

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const READERS: readonly Role[] = [...STAFF, 'auditor'];
/** The territories whose desk somebody may open, the largest first. */
export const desksOf = ({ memberships }: Me): { value: string; title: string }[] =>
  [
    ...new Map(
      memberships.filter(({ role }) => READERS.includes(role)).map((m) => [m.territory as string, m.label]),
    ),
  ]
    .map(([value, title]) => ({ value, title }))
    .sort((a, b) => a.value.length - b.value.length);

export const moderates = ({ memberships }: Me): boolean =>
  memberships.some(({ role }) => STAFF.includes(role));

/** The building somebody lives in: most of what people speak of is there. The room is nobody's business. */
export const homeOf = (residence: Me['residence']) =>
  residence && {
    territory: residence.household.split('/').slice(0, -1).join('/'),
    label: residence.label.split(' · ').slice(0, -1).join(' · '),
    point: null,
  };
