import { DAY, epochOf, nextDay, startOfDay } from '#kernel/instant';
import type { Ports } from '#platform/ports';
import { MAX_LEDGER_ACTIVITIES, MAX_LEDGER_DAYS } from '#types/activities.labels';
import type { TerritoryId } from '#types/territory';
import type { Day } from '#types/time';
import { activitiesOf } from '../activities.store';
import { READ, type Read } from './ledger.state';

export type Period = { within: TerritoryId; from: Day; until: Day };

const isLong = (from: string, until: string): boolean =>
  epochOf(until) - epochOf(from) > MAX_LEDGER_DAYS * DAY;

/** What began in that time, drafts left out, in one trip; `null`: more than a ledger holds. */
export const loadPeriod = async (
  ports: Pick<Ports, 'collection'>,
  { within, from, until }: Period,
): Promise<Read[] | null> => {
  const [begins, ends] = [startOfDay(from), startOfDay(nextDay(until))];
  if (isLong(begins, ends)) return null;
  const found = await activitiesOf(ports)
    .only(READ)
    .find({
      where: { within, shelf: { in: ['open', 'over'] }, startsAt: { gte: begins, lt: ends } },
      limit: MAX_LEDGER_ACTIVITIES + 1,
    });
  return found.length > MAX_LEDGER_ACTIVITIES ? null : found;
};
