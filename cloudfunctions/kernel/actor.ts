import type { PersonId } from '#types/ids';
import type { Membership, Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { ancestorAt, isWithin } from './territory';

/** `label`: the name of its territory, where the people's documents said it. */
export type Office = Membership & { label?: string };

/** Who calls: identity from the invocation, roles from the database, never from the input. */
export type Actor = {
  personId: PersonId;
  /** Empty for somebody who has not given a name yet. */
  name: string;
  /** Only the memberships that hold at the moment of the call. */
  memberships: readonly Office[];
};

export const activeAt = <M extends Membership>(memberships: readonly M[], now: Instant): M[] =>
  memberships.filter((m) => m.from <= now && (m.until === null || now < m.until));

/** The actor holds one of the roles in the territory itself or in one above it. */
export const holdsAbove = (actor: Actor, roles: readonly Role[], territory: TerritoryId): boolean =>
  actor.memberships.some((m) => roles.includes(m.role) && isWithin(territory, m.territory));

export const territoriesOf = (actor: Actor, roles: readonly Role[]): TerritoryId[] => [
  ...new Set(actor.memberships.filter((m) => roles.includes(m.role)).map((m) => m.territory)),
];

/** The office by which somebody acts, the one nearest to the matter. */
export const officeFor = (actor: Actor, roles: readonly Role[], place: TerritoryId): Office | null =>
  actor.memberships
    .filter(({ role, territory }) => roles.includes(role) && isWithin(place, territory))
    .sort((one, other) => other.territory.length - one.territory.length)[0] ?? null;

/** Lives or works in the district that the place lies in. */
export const isOfDistrict = (actor: Actor, place: TerritoryId): boolean => {
  const district = ancestorAt(place, 'district');
  return actor.memberships.some(({ territory }) => ancestorAt(territory, 'district') === district);
};
