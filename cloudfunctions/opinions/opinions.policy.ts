import { type Actor, holdsAbove, officeFor } from '#kernel/actor';
import { isWithin } from '#kernel/territory';
import type { Role } from '#types/roles';
import { ROLE_LABELS } from '#types/roles.labels';
import type { TerritoryId } from '#types/territory';
import type { Officer } from './part.state';
import type { Statement } from './statement/statement.state';

/** Who speaks in the name of a community and above it. */
const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];

type Placed = { within: TerritoryId };

export const maySteer = (actor: Actor, { within }: Placed): boolean => holdsAbove(actor, STAFF, within);

/** Nobody decides about their own words. */
export const mayModerate = (actor: Actor, statement: Statement): boolean =>
  statement.person !== actor.personId && maySteer(actor, statement);

/** Whoever lives there takes part; who only works there does not. */
export const livesIn = (actor: Actor, { within }: Placed): boolean =>
  actor.memberships.some(({ role, territory }) => role === 'resident' && isWithin(territory, within));

/** The actor as whoever speaks in the name of this place; `null`: they hold no such office. */
export const officerIn = (actor: Actor, { within }: Placed): Officer | null => {
  const office = officeFor(actor, STAFF, within);
  return office && { personId: actor.personId, name: actor.name, role: office.role };
};

/** For what a policy let through by an office. */
export const asOfficer = (actor: Actor, placed: Placed): Officer => {
  const officer = officerIn(actor, placed);
  if (!officer) throw new Error('an action of an office by somebody without one');
  return officer;
};

/** `何静怡 · 社区工作者` */
export const officerText = ({ name, role }: Officer): string =>
  [name, ROLE_LABELS[role]].filter(Boolean).join(' · ');
