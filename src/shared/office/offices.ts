import type { Role } from '#types/roles';
import type { Me } from '../session/session';

/** A territory in which somebody has something to do. */
export type Office = { value: string; title: string };

/** Who works for a territory, from the desk of the community upwards. */
export const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
/** With whoever checks their work. */
export const READERS: readonly Role[] = [...STAFF, 'auditor'];

/** Where somebody holds one of these offices, each once, the largest first. The server decides again. */
export const officesAs = ({ memberships }: Me, roles: readonly Role[]): Office[] => {
  const held = memberships.filter(({ role }) => roles.includes(role));
  const places = new Map(held.map(({ territory, label }) => [territory as string, label]));
  return [...places]
    .map(([value, title]) => ({ value, title }))
    .sort((a, b) => a.value.length - b.value.length || a.value.localeCompare(b.value));
};
