import type { PersonId } from '#types/ids';
import type { Skill } from '#types/volunteers.labels';

/** Who is to take a place, as far as a post asks: from their registration, at the day of the post. */
export type Applicant = {
  personId: PersonId;
  name: string;
  /** Their volunteer number. */
  number: string;
  /** `waiting`: a minor whose guardian's consent nobody has seen. */
  registration: 'none' | 'waiting' | 'active';
  age: number;
  skills: readonly Skill[];
  absences: number;
};
