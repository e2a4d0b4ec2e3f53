import type { InputOf, OutputOf } from '#types/contract';
import type { Role } from '#types/roles';
import { ROLE_LABELS } from '#types/roles.labels';
import type { Column } from '../../shared/beside/beside.types';
import type { Me } from '../../shared/session/session';

export type Holder = OutputOf<'community.listWorkers'>['items'][number];
/** Whom an office is given to: somebody of the list, or who showed their code. */
export type Candidate = Pick<Holder, 'personId' | 'name'> & { phone?: string | null };
export type Community = InputOf<'community.listWorkers'>['within'];

/** The offices that a lead gives and takes; the server says the same, and has the last word. */
const BY_LEAD: readonly Role[] = ['building_lead', 'grid_worker', 'community_staff'];

export const holderKey = ({ personId, role, territory }: Holder): string =>
  `${personId} ${role} ${territory}`;

/** The community whose people somebody looks after, and whether they also choose them. */
export function myCommunity(me: Me | null): { id: Community; isLead: boolean } | null {
  const held = (role: Role) => me?.memberships.find((m) => m.role === role);
  const lead = held('community_lead');
  const place = lead ?? held('community_staff');
  return place ? { id: place.territory as Community, isLead: lead !== undefined } : null;
}

/** Nobody gives or takes an office of their own. */
export const mayChange = (me: Me | null, { personId }: Holder): boolean =>
  myCommunity(me)?.isLead === true && me?.personId !== personId;

export const mayDismiss = (me: Me | null, holder: Holder): boolean =>
  mayChange(me, holder) && BY_LEAD.includes(holder.role);

/** Those who run the community first, then by place. */
export const inOrder = (items: readonly Holder[]): Holder[] =>
  [...items].sort((a, b) => a.territory.localeCompare(b.territory) || a.name.localeCompare(b.name));

export const HOLDER_COLUMNS: readonly Column<Holder>[] = [
  { title: '姓名', kind: 'main', cell: ({ name }) => name },
  { title: '辖区', cell: ({ label }) => label },
  { title: '岗位', kind: 'state', cell: ({ role }) => ROLE_LABELS[role] },
];

export const holderWords = ({ name, role, label }: Holder): string =>
  [name, ROLE_LABELS[role], label].join('，');
