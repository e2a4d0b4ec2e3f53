import { digitsOf } from '#kernel/ids';
import { dayOf } from '#kernel/instant';
import { checkDigit } from '#kernel/request-number';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';

/**
 * `26` for the year, nine drawn digits, a check digit: apart from the id-card number (MZ/T 061-2015) and saying nothing
 * of its owner. Drawn, not counted; the unique index tells two alike apart.
 */
export const drawVolunteerNumber = (person: PersonId, now: Instant): string => {
  const digits = dayOf(now).slice(2, 4) + digitsOf(`volunteer ${person} ${now}`, 9);
  return `${digits}${checkDigit(digits)}`;
};
