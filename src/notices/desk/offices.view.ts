import type { Role } from '#types/roles';
import type { Me } from '../../shared/session/session';
import type { Area } from '../audience/areas.rules';

const WRITERS: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const READERS: readonly Role[] = [...WRITERS, 'auditor'];
const STOPPERS: readonly Role[] = ['community_lead', 'district_operator'];

const areasOf = (me: Me, roles: readonly Role[]): Area[] => {
  const areas = new Map(
    me.memberships.filter(({ role }) => roles.includes(role)).map((m) => [m.territory as string, m.label]),
  );
  return [...areas]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.id.length - b.id.length || a.id.localeCompare(b.id));
};

/** The territories whose notices somebody may see at the desk, each once, the largest first. */
export const officesOf = (me: Me): Area[] => areasOf(me, READERS);

export const mayWrite = (me: Me): boolean => areasOf(me, WRITERS).length > 0;

/** Who may stop the account of a colleague; the server decides about whom. */
export const mayStop = (me: Me): boolean => areasOf(me, STOPPERS).length > 0;

/** The grids in which somebody knocks. */
export const gridsOf = (me: Me): Area[] => areasOf(me, ['grid_worker']);
