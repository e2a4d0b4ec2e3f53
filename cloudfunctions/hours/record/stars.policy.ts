import type { Stars } from '#types/hours';
import { MAX_STARS, type StarLines } from '#types/hours.labels';

/** How many stars so many minutes make, and how far the next one is. @param unit where they were counted */
export const starsFor = ({ lines, ...programme }: StarLines, minutes: number, unit: string | null): Stars => {
  const star = lines.filter((hours) => minutes >= hours * 60).length;
  const hours = lines[star];
  return {
    ...programme,
    unit,
    minutes,
    star,
    next:
      star === MAX_STARS || hours === undefined
        ? null
        : { star: star + 1, hours, missing: hours * 60 - minutes },
  };
};
