import type { Day } from '#types/time';

/** Full age in China. */
export const ADULT = 18;

/** Years completed on `day`; somebody born on 29 February has them completed on 1 March. */
export const ageOn = (birthDate: Day, day: Day): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
};
