import { type Actor, holdsAbove } from '#kernel/actor';
import type { Person } from '#kernel/person';
import { levelOf } from '#kernel/territory';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { activeOffices, isOffice } from '../person.state';
import type { Office } from './office.decide';

/** Who may say that somebody lives where they say: those who know the doors. */
export const CONFIRMERS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];

/** Who gives offices at all. */
export const APPOINTERS: readonly Role[] = ['community_lead', 'district_operator'];

/** A lead chooses those who work under them, never other leads. */
const BY_LEAD: readonly Role[] = ['building_lead', 'grid_worker', 'community_staff'];

const isSelf = (actor: Actor, person: Person): boolean => actor.personId === person._id;

/** Nobody confirms their own residence, and people who never named that household do not exist for the asker. */
export const mayConfirm = (actor: Actor, person: Person, household: TerritoryId): boolean =>
  levelOf(household) === 'household' &&
  !isSelf(actor, person) &&
  holdsAbove(actor, CONFIRMERS, household) &&
  person.memberships.some(({ role, territory }) => role === 'resident' && territory === household);

export const mayAppoint = (actor: Actor, person: Person, { role, territory }: Office): boolean =>
  !isSelf(actor, person) &&
  (holdsAbove(actor, ['district_operator'], territory) ||
    (BY_LEAD.includes(role) && holdsAbove(actor, ['community_lead'], territory)));

/** Who may dismiss somebody from everything they hold may stop them. Who holds nothing does not exist for the asker. */
export const mayStop = (actor: Actor, person: Person, now: Instant): boolean => {
  const active = activeOffices(person, now);
  // a second one who stops the same account is told that it is stopped
  const offices = active.length > 0 ? active : person.memberships.filter(isOffice);
  return offices.length > 0 && offices.every((office) => mayAppoint(actor, person, office));
};

export const maySeeWorkers = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, STAFF, within);
