import type { HeldMembership, Person, PersonEvent } from '#kernel/person';
import { done, type Result, refuse } from '#kernel/result';
import { levelOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { Level, TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { activeOffices, withMemberships } from '../person.state';

export type Office = { role: Role; territory: TerritoryId };
export type Appointment = Office & { label: string; until: Instant | null; workPhone: string | null };

/** Where each office is held; nobody is appointed a resident. */
const LEVEL_OF_OFFICE: Record<Exclude<Role, 'resident'>, Level> = {
  building_lead: 'building',
  grid_worker: 'grid',
  community_staff: 'community',
  community_lead: 'community',
  supervisor: 'community',
  street_coordinator: 'street',
  department_handler: 'district',
  district_operator: 'district',
  auditor: 'district',
};

const fits = ({ role, territory }: Office): boolean =>
  role !== 'resident' && LEVEL_OF_OFFICE[role] === levelOf(territory);

const isSameOffice = (held: Office, { role, territory }: Office): boolean =>
  held.role === role && held.territory === territory;

const remember = (
  person: Person,
  kind: PersonEvent['kind'],
  { role, territory }: Office,
  by: PersonId,
  now: Instant,
  words = '',
): Person['history'] => [...person.history, { at: now, kind, by, role, territory, words }];

/** Appointing somebody again changes the end of the same office and leaves its beginning. */
export const appoint = (
  person: Person,
  { role, territory, label, until, workPhone }: Appointment,
  by: PersonId,
  now: Instant,
): Result<Person, 'ROLE_NOT_FITTING' | 'INPUT_INVALID'> => {
  if (!fits({ role, territory })) return refuse('ROLE_NOT_FITTING');
  if (until !== null && until <= now) return refuse('INPUT_INVALID', { paths: ['until'] });
  const held = activeOffices(person, now).find((m) => isSameOffice(m, { role, territory }));
  const office: HeldMembership = { role, territory, label, from: held?.from ?? now, until, level: null };
  const memberships = [...person.memberships.filter((m) => m !== held), office];
  return done({
    ...withMemberships(person, memberships, now),
    workPhone: workPhone ?? person.workPhone,
    history: remember(person, 'appointed', office, by, now),
  });
};

/** Every office ends now, by one write; what the account published since `from` is withdrawn by the clock. */
export const stop = (
  person: Person,
  { from, words }: { from: Instant; words: string },
  by: PersonId,
  now: Instant,
): Result<Person, 'STATE_NOT_ALLOWED'> => {
  const offices = activeOffices(person, now);
  if (offices.length === 0) return refuse('STATE_NOT_ALLOWED');
  const memberships = person.memberships.map((m) => (offices.includes(m) ? { ...m, until: now } : m));
  const events = offices.map(({ role, territory }) => ({
    at: now,
    kind: 'stopped' as const,
    by,
    role,
    territory,
    words,
  }));
  return done({
    ...withMemberships(person, memberships, now),
    stop: { at: now, by, from, words },
    stopAt: now,
    history: [...person.history, ...events],
  });
};

/** The office ends now; its period stays on record. */
export const dismiss = (
  person: Person,
  { words = '', ...office }: Office & { words?: string },
  by: PersonId,
  now: Instant,
): Result<Person, 'STATE_NOT_ALLOWED'> => {
  const held = activeOffices(person, now).find((m) => isSameOffice(m, office));
  if (!held) return refuse('STATE_NOT_ALLOWED');
  const memberships = person.memberships.map((m) => (m === held ? { ...m, until: now } : m));
  return done({
    ...withMemberships(person, memberships, now),
    history: remember(person, 'dismissed', office, by, now, words),
  });
};
