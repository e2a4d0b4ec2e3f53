import { digitsOf } from '#kernel/ids';
import { MINUTE, plusMs } from '#kernel/instant';
import type { IdCode, Person } from '#kernel/person';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';

/** Long enough to be read out across a desk; afterwards it opens nothing. */
const LIFE_MS = 10 * MINUTE;
/** A page that is opened again shows the same code while there is time to type it. */
const ENOUGH_MS = 3 * MINUTE;

export const isLive = ({ idCode }: Pick<Person, 'idCode'>, now: Instant): boolean =>
  Boolean(idCode && now < idCode.until);

/** @param drawn the digits of a new code, where one is needed */
export const withIdCode = (person: Person, drawn: string, now: Instant): Person & { idCode: IdCode } => {
  const { idCode } = person;
  const lasts = idCode && plusMs(now, ENOUGH_MS) <= idCode.until;
  return { ...person, idCode: lasts ? idCode : { digits: drawn, until: plusMs(now, LIFE_MS) } };
};

/** Two who draw the same digits in the same minutes are found by neither, and draw again. */
export const drawDigits = (person: PersonId, requestKey: string): string =>
  digitsOf(`id code ${person} ${requestKey}`, 8);
