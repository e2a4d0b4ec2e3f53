import { Cron } from 'croner';

const yearsOf = (field: string): ((year: number) => boolean) => {
  if (field === '*') return () => true;
  const ranges = field.split(',').map((part) => part.split('-').map(Number));
  return (year) => ranges.some(([from = 0, to = from]) => year >= from && year <= to);
};

const SHANGHAI_MS = 8 * 3_600_000;
const yearInShanghai = (instant: Date): number => new Date(instant.getTime() + SHANGHAI_MS).getUTCFullYear();

/**
 * The first instant (epoch ms) after `after` at which a timer of the cloud fires, or undefined if never again.
 * Cron of CloudBase: second minute hour day month weekday year in UTC+8; day and weekday together mean "or".
 * Throws on a cron that the cloud would refuse.
 */
export const nextFiring = (cron: string, after: number): number | undefined => {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 7) throw new Error(`a timer needs 7 fields (second … year), got "${cron}"`);
  const schedule = new Cron(fields.slice(0, 6).join(' '), { timezone: 'Asia/Shanghai', paused: true });
  const inYear = yearsOf(fields[6] ?? '*');
  let next = schedule.nextRun(new Date(after));
  const horizon = yearInShanghai(new Date(after)) + 10;
  while (next && !inYear(yearInShanghai(next))) {
    const year = yearInShanghai(next) + 1;
    if (year > horizon) return undefined;
    // one step per year: a yearly filter must not walk through every second
    next = schedule.nextRun(new Date(Date.UTC(year, 0, 1) - SHANGHAI_MS - 1000));
  }
  return next?.getTime();
};
