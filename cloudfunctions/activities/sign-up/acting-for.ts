import { dayOf } from '#kernel/instant';
import type { CryptoProvider } from '#platform/crypto';
import type { Ports } from '#platform/ports';
import type { ActivityId, PersonId } from '#types/ids';
import type { Day, Instant } from '#types/time';
import { ageOn, loadVolunteer, type Volunteer } from '../../volunteers/volunteers.public';
import { loadFor } from '../activities.store';
import type { Activity } from '../activity/activity.state';
import type { Applicant } from './applicant.state';

type Asking = {
  ports: Ports;
  personId: PersonId;
  input: { activityId: ActivityId; for: PersonId | null };
};

export const personFor = ({
  personId,
  input,
}: Pick<Asking, 'personId'> & { input: { for: PersonId | null } }): PersonId => input.for ?? personId;

type Loaded = { document: Activity; volunteer: Volunteer | null };

/** The activity and the registration of whom it is for, side by side. */
export const loadWithRegistration = async (ask: Asking): Promise<Loaded | null> => {
  const person = personFor(ask);
  const [loaded, volunteer] = await Promise.all([
    loadFor(ask.ports, ask.input.activityId, person),
    loadVolunteer(ask.ports, person),
  ]);
  return loaded && { ...loaded, volunteer };
};

/** One's own place is one's own: only for somebody else the registration has to say who may. */
export const loadActingFor = async (ask: Asking): Promise<Loaded | null> => {
  const person = personFor(ask);
  if (person !== ask.personId) return loadWithRegistration(ask);
  const loaded = await loadFor(ask.ports, ask.input.activityId, person);
  return loaded && { ...loaded, volunteer: null };
};

/** The birth date is opened for the age alone, at the day of the activity, and goes nowhere from here. */
export const applicantOf = (
  person: PersonId,
  volunteer: Volunteer | null,
  day: Instant,
  crypto: () => CryptoProvider,
): Applicant => {
  const sealed = volunteer?.sealedBirthDate ?? null;
  if (!volunteer || sealed === null || volunteer.state === 'left') {
    const nobody = { name: '', number: '', registration: 'none' as const, age: 0, skills: [], absences: 0 };
    return { personId: person, ...nobody };
  }
  return {
    personId: person,
    name: volunteer.name,
    number: volunteer.number,
    registration: volunteer.state,
    age: ageOn(crypto().open(sealed) as Day, dayOf(day)),
    skills: volunteer.skills,
    absences: volunteer.attendance.absent,
  };
};
