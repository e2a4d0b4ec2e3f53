import { told } from '#kernel/chain';
import type { HeldMembership, Person, PersonEvent } from '#kernel/person';
import { done, type Result, refuse } from '#kernel/result';
import { ancestorAt, pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { activeOffices, residenceOf, withMemberships } from '../person.state';

export type ResidenceClaim = {
  name: string;
  household: TerritoryId;
  label: string;
  phone: { sealed: string; masked: string };
};

const noClaim = { claimWithin: [], claimedAt: null } as const;

const event = (
  kind: PersonEvent['kind'],
  by: PersonId,
  territory: TerritoryId,
  now: Instant,
  words = '',
): PersonEvent => ({ at: now, kind, by, role: 'resident', territory, words });

/** Whoever holds an office is called as on the public boards: binding a residence does not rename them. */
const nameAfter = (person: Person, name: string, now: Instant): string =>
  person.name !== '' && activeOffices(person, now).length > 0 ? person.name : name;

const known = (person: Person, claim: ResidenceClaim, now: Instant): Person => ({
  ...person,
  name: nameAfter(person, claim.name, now),
  sealedPhone: claim.phone.sealed,
  maskedPhone: claim.phone.masked,
});

/**
 * Level L1 by the phone alone, until the grid worker confirms. Moving ends the old residence and keeps its period;
 * naming the same household again changes name and phone and keeps the level.
 */
export const claimResidence = (person: Person, claim: ResidenceClaim, now: Instant): Person => {
  const current = residenceOf(person, now);
  if (current?.territory === claim.household) return known(person, claim, now);
  const kept = person.memberships.map((m) => (m === current ? { ...m, until: now } : m));
  const home: HeldMembership = {
    role: 'resident',
    territory: claim.household,
    label: claim.label,
    from: now,
    until: null,
    level: 'L1',
  };
  const grid = ancestorAt(claim.household, 'grid');
  return {
    ...withMemberships(known(person, claim, now), [...kept, home], now),
    claimWithin: grid ? pathOf(grid) : [],
    claimedAt: now,
    history: [...person.history, event('residence_claimed', person._id, claim.household, now)],
  };
};

export type Confirmation = { household: TerritoryId; confirmed: boolean; words: string };

const waiting = (person: Person, household: TerritoryId, now: Instant): HeldMembership | null => {
  const current = residenceOf(person, now);
  return person.claimedAt !== null && current?.territory === household ? current : null;
};

/** Confirmed: level L2. Refused: the residence ends at once, with the reason for the person to read. */
export const settleResidence = (
  person: Person,
  { household, confirmed, words }: Confirmation,
  by: PersonId,
  now: Instant,
): Result<Person, 'STATE_NOT_ALLOWED' | 'REASON_MISSING'> => {
  const claim = waiting(person, household, now);
  if (!claim) return refuse('STATE_NOT_ALLOWED');
  if (!confirmed && words === '') return refuse('REASON_MISSING');
  const settled: HeldMembership = confirmed ? { ...claim, level: 'L2' } : { ...claim, until: now };
  const memberships = person.memberships.map((m) => (m === claim ? settled : m));
  const kind = confirmed ? 'residence_confirmed' : 'residence_refused';
  return done({
    ...withMemberships(person, memberships, now),
    ...noClaim,
    history: [...person.history, event(kind, by, household, now, words)],
  });
};

/** The refusal a person still has to read: nothing was claimed after it. */
export const unansweredRefusal = (person: Person): { label: string; words: string; at: Instant } | null => {
  const last = told(person.history)
    .filter(({ kind }) => kind.startsWith('residence_'))
    .at(-1);
  if (last?.kind !== 'residence_refused') return null;
  const home = person.memberships.filter(({ territory }) => territory === last.territory).at(-1);
  return { label: home?.label ?? '', words: last.words, at: last.at };
};
