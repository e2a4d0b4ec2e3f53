import type { Day } from '#types/time';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643-1999: the day of birth stands in it, and the last place follows from the others (ISO 7064, MOD 11-2). */
export const fitsPerson = (idNumber: string, birthDate: Day): boolean => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(idNumber[place]), 0);
  return idNumber.slice(6, 14) === birthDate.replaceAll('-', '') && idNumber[17] === CHECKS[sum % 11];
};
