import { dayOf } from '#kernel/instant';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import { pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Day, Instant } from '#types/time';
import { type Relation, VOLUNTEER_CONSENT_VERSION } from '#types/volunteers.labels';
import { ADULT, ageOn } from './age.policy';
import { fitsPerson } from './id-number.policy';
import type { Volunteer, Wishes } from './volunteer.state';
import { drawVolunteerNumber } from './volunteer-number.state';

/** What was given, in the clear for the checks and sealed for keeping. */
export type Application = Wishes & {
  personId: PersonId;
  name: string;
  birthDate: Day;
  idNumber: string | null;
  guardian: { name: string; relation: Relation; sealedPhone: string } | null;
  consent: string;
  sealed: Pick<Volunteer, 'sealedBirthDate' | 'sealedSex' | 'sealedIdNumber'>;
  idMark: string | null;
  leastAge: number;
};

const OLDEST = 120;

type Code =
  | 'ALREADY_REGISTERED'
  | 'NAME_MISSING'
  | 'CONSENT_OLD'
  | 'BIRTH_DATE_INVALID'
  | 'TOO_YOUNG'
  | 'GUARDIAN_MISSING'
  | 'ID_NUMBER_INVALID'
  | 'ID_NUMBER_TAKEN';

const objection = (given: Application, today: Day): Refusal<Code> | null => {
  if (given.name === '') return refuse('NAME_MISSING');
  if (given.consent !== VOLUNTEER_CONSENT_VERSION) {
    return refuse('CONSENT_OLD', { version: VOLUNTEER_CONSENT_VERSION });
  }
  const age = ageOn(given.birthDate, today);
  if (given.birthDate > today || age > OLDEST) return refuse('BIRTH_DATE_INVALID');
  if (age < given.leastAge) return refuse('TOO_YOUNG', { leastAge: given.leastAge });
  if (age < ADULT && given.guardian === null) return refuse('GUARDIAN_MISSING');
  if (given.idNumber !== null && !fitsPerson(given.idNumber, given.birthDate))
    return refuse('ID_NUMBER_INVALID');
  return null;
};

/** Whoever comes back keeps number, attendance and story. */
const kept = (known: Volunteer | null, given: Application, now: Instant) => ({
  rev: known?.rev ?? 0,
  keys: known?.keys ?? [],
  number: known?.number ?? drawVolunteerNumber(given.personId, now),
  helpers: [],
  attendance: known?.attendance ?? { came: 0, absent: 0, counted: [] },
  timeline: known?.timeline ?? [],
  registeredAt: known?.registeredAt ?? now,
});

/** @param known the registration they had and left; `taken`: the id number stands in somebody else's */
export const register = (
  known: Volunteer | null,
  given: Application,
  { now, taken }: { now: Instant; taken: boolean },
): Result<Volunteer, Code> => {
  if (known && known.state !== 'left') return refuse('ALREADY_REGISTERED', { number: known.number });
  const refusal = objection(given, dayOf(now));
  if (refusal) return refusal;
  if (taken) return refuse('ID_NUMBER_TAKEN');
  const { personId, name, skills, kinds, times, area, areaLabel, idMark, sealed } = given;
  const isMinor = ageOn(given.birthDate, dayOf(now)) < ADULT;
  const before = kept(known, given, now);
  return done({
    ...before,
    ...sealed,
    ...{ _id: personId, name, skills, kinds, times, area, areaLabel },
    state: isMinor ? 'waiting' : 'active',
    marks: idMark === null ? [personId] : [personId, idMark],
    // an adult's guardian is nobody's business
    guardian: isMinor && given.guardian ? { ...given.guardian, confirmedAt: null } : null,
    consents: [...(known?.consents ?? []), { version: given.consent, at: now }],
    within: pathOf(area),
    timeline: [
      ...before.timeline,
      { at: now, kind: known ? 'returned' : 'registered', by: { personId, name }, words: '' },
    ],
  });
};
