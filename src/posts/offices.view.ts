import type { Role } from '#types/roles';
import type { ChosenPlace } from '../shared/place/place.types';
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

const COMMUNITY_DEPTH = 3;

/** The community somebody lives in: which house it is stays theirs, unless they choose to say so. */
export const ownPlaceOf = (residence: Me['residence']): ChosenPlace | null =>
  residence && {
    territory: residence.household.split('/').slice(0, COMMUNITY_DEPTH).join('/'),
    label: residence.label.split(' · ')[0] ?? '',
    point: null,
  };
