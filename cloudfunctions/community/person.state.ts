import { activeAt } from '#kernel/actor';
import { type HeldMembership, holding, type Person } from '#kernel/person';
import { pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Somebody seen for the first time; revision 0 means: not stored yet. */
export const newcomer = (id: PersonId, openid: string, now: Instant): Person => ({
  _id: id,
  rev: 0,
  keys: [],
  openid,
  name: '',
  sealedPhone: null,
  maskedPhone: null,
  workPhone: null,
  memberships: [],
  holds: [],
  worksWithin: [],
  home: null,
  groups: [],
  claimWithin: [],
  claimedAt: null,
  history: [],
  credits: [],
  inbox: { unread: 0, readUntil: null },
  consents: [],
  closedAt: null,
  forgetAt: null,
  stop: null,
  stopAt: null,
  createdAt: now,
});

/** Whoever acts is here: for the first time, or again after they had closed their account. */
export const present = (
  known: Person | null,
  { personId, openid, now }: { personId: PersonId; openid: string; now: Instant },
): Person => {
  if (!known) return newcomer(personId, openid, now);
  return known.closedAt === null ? known : { ...known, openid, closedAt: null, createdAt: now };
};

export const isOffice = ({ role }: Pick<HeldMembership, 'role'>): boolean => role !== 'resident';

type Member = Pick<Person, 'memberships'>;

export const activeMemberships = (person: Member, now: Instant): HeldMembership[] =>
  person.memberships.filter((m) => activeAt([m], now).length > 0);

export const activeOffices = (person: Member, now: Instant): HeldMembership[] =>
  activeMemberships(person, now).filter(isOffice);

/** A person lives in one household at a time. */
export const residenceOf = (person: Member, now: Instant): HeldMembership | null =>
  activeMemberships(person, now).find(({ role }) => role === 'resident') ?? null;

/** The one way to change memberships: what the indexes are made of is derived anew from them. */
export const withMemberships = (
  person: Person,
  memberships: readonly HeldMembership[],
  now: Instant,
): Person => {
  const lasting = memberships.filter(({ until }) => until === null || now < until);
  const offices = lasting.filter(isOffice);
  const worksWithin = new Set<TerritoryId>(offices.flatMap(({ territory }) => pathOf(territory)));
  return {
    ...person,
    memberships,
    holds: [...new Set(lasting.map(holding))],
    worksWithin: [...worksWithin],
    home: lasting.find((m) => !isOffice(m))?.territory ?? null,
  };
};
