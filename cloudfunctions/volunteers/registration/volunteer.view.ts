import { told } from '#kernel/chain';
import { dayOf } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import type { CryptoProvider } from '#platform/crypto';
import type { Day, Instant } from '#types/time';
import type { Registration, VolunteerSummary } from '#types/volunteers';
import type { Sex } from '#types/volunteers.labels';
import { ageOn } from './age.policy';
import type { Volunteer } from './volunteer.state';

const opener =
  (crypto: () => CryptoProvider) =>
  <T extends string>(sealed: string | null): T | null =>
    sealed === null ? null : (crypto().open(sealed) as T);

/** Who did something to one's registration is told by role alone: oneself or somebody in an office. */
const byOf = ({ _id }: Volunteer, personId: string): string => (personId === _id ? '本人' : '社区');

export const registrationOf = (
  volunteer: Volunteer,
  now: Instant,
  crypto: () => CryptoProvider,
): Registration => {
  const open = opener(crypto);
  const birthDate = open<Day>(volunteer.sealedBirthDate);
  const { _id, number, state, name, skills, kinds, times, area, areaLabel, guardian } = volunteer;
  return {
    personId: _id,
    ...{ number, state, name, birthDate, area, areaLabel },
    age: birthDate === null ? null : ageOn(birthDate, dayOf(now)),
    sex: open<Sex>(volunteer.sealedSex),
    idNumber: open(volunteer.sealedIdNumber),
    skills: [...skills],
    kinds: [...kinds],
    times: [...times],
    guardian: guardian && {
      name: guardian.name,
      relation: guardian.relation,
      phone: crypto().open(guardian.sealedPhone),
      confirmedAt: guardian.confirmedAt,
    },
    helpers: [...volunteer.helpers],
    consents: [...volunteer.consents],
    attendance: { came: volunteer.attendance.came, absent: volunteer.attendance.absent },
    timeline: told(volunteer.timeline).map(({ at, kind, by, words }) => ({
      at,
      kind,
      by: byOf(volunteer, by.personId),
      words,
    })),
  };
};

/** Whoever looks after an area reads names one by one, with a reason. */
export const summaryOf = (volunteer: Volunteer): VolunteerSummary => {
  const { _id, number, name, state, skills, kinds, area, areaLabel, guardian } = volunteer;
  return {
    personId: _id,
    ...{ number, state, area, areaLabel },
    name: maskName(name),
    skills: [...skills],
    kinds: [...kinds],
    minor: guardian !== null,
    guardian: guardian && {
      name: maskName(guardian.name),
      relation: guardian.relation,
      confirmedAt: guardian.confirmedAt,
    },
  };
};
