import { personIdOf } from '#kernel/ids';
import type { HeldMembership, Person } from '#kernel/person';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { newcomer, withMemberships } from './person.state';
import type { Territory } from './place/territory.store';

export type Invented = {
  openid: string;
  name: string;
  /** Sealed by whoever knows the keys; the mask is kept beside it. */
  phone?: { sealed: string; masked: string };
  workPhone?: string;
  memberships?: readonly HeldMembership[];
};

export const held = (
  role: Role,
  territory: TerritoryId,
  label: string,
  from: Instant,
  level: HeldMembership['level'] = null,
): HeldMembership => ({ role, territory, label, from, until: null, level });

/** A person as the operations would have left them. */
export const inventPerson = (
  { openid, name, phone, workPhone, memberships = [] }: Invented,
  now: Instant,
): Person => {
  const person: Person = {
    ...newcomer(personIdOf(openid), openid, now),
    rev: 1,
    name,
    sealedPhone: phone?.sealed ?? null,
    maskedPhone: phone?.masked ?? null,
    workPhone: workPhone ?? null,
    consents: [{ version: PRIVACY_VERSION, decision: 'accepted', at: now }],
  };
  return withMemberships(person, memberships, now);
};

export const inventTerritory = (
  place: Pick<Territory, '_id' | 'level' | 'parent' | 'name'> & Partial<Territory>,
): Territory => ({
  rev: 1,
  keys: [],
  point: null,
  households: 0,
  dutyPhone: '',
  supervisionPhone: '',
  settings: {},
  board: [],
  ...place,
});
