const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CHINA_MS = 8 * HOUR_MS;

/** Day and time of Asia/Shanghai, which has no summer time, as the pickers show them. */
export function partsOf(instant: string): { day: string; time: string } {
  const text = new Date(Date.parse(instant) + CHINA_MS).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

export const instantOf = (day: string, time: string): string =>
  new Date(`${day}T${time}:00+08:00`).toISOString();

/** The next full hour but one: near enough to be meant, far enough to finish writing. */
export const soon = (now: number): string =>
  new Date(Math.ceil((now + HOUR_MS) / HOUR_MS) * HOUR_MS).toISOString();

export const afterDays = (from: number, days: number): string => new Date(from + days * DAY_MS).toISOString();

type Times = { publishAt: string | null; expiresAt: string | null };

/** Who moves the beginning has not asked for less time: the end moves along. */
export function movedEnd({ publishAt, expiresAt }: Times, next: string | null, now: number): string | null {
  if (expiresAt === null) return null;
  const at = (moment: string | null) => (moment === null ? now : Date.parse(moment));
  return new Date(Date.parse(expiresAt) + at(next) - at(publishAt)).toISOString();
}
