import { dayOf } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import { MAX_SHEET_ROWS } from '#types/hours.labels';
import type { PersonId, SheetId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { Listed } from '../record/record.state';
import type { Sheet } from './sheet.state';

type Order = {
  _id: SheetId;
  person: PersonId;
  community: TerritoryId;
  from: Day;
  until: Day;
  now: Instant;
};

/** @param records of that person, community and time, the latest first; one more than fits tells that they do not */
export const issue = (
  { now, ...order }: Order,
  records: readonly Listed[],
): Result<Sheet, 'SHEET_PERIOD_WRONG' | 'NO_HOURS' | 'TOO_MANY_RECORDS'> => {
  const { from, until } = order;
  if (from > until || from > dayOf(now)) return refuse('SHEET_PERIOD_WRONG');
  if (records.length > MAX_SHEET_ROWS) return refuse('TOO_MANY_RECORDS', { most: MAX_SHEET_ROWS });
  const served = records.filter(({ minutes }) => minutes > 0);
  const [latest] = served;
  if (!latest) return refuse('NO_HOURS');
  return done({
    ...order,
    ...{ rev: 1, keys: [], issuedAt: now, withdrawnAt: null, changedAt: null },
    ...{ name: latest.name, number: latest.number, unit: latest.unit },
    minutes: served.reduce((sum, { minutes }) => sum + minutes, 0),
    records: served.length,
    timeline: [{ at: now, kind: 'issued', by: order.person, words: '' }],
  });
};

/** What was said with it is said no more; the paper may still lie somewhere, its code tells. */
export const withdraw = (
  sheet: Sheet,
  { by, now, words }: { by: { personId: PersonId }; now: Instant; words: string },
): Result<Sheet, 'STATE_NOT_ALLOWED'> =>
  sheet.withdrawnAt === null
    ? done({
        ...sheet,
        withdrawnAt: now,
        timeline: [...sheet.timeline, { at: now, kind: 'withdrawn', by: by.personId, words }],
      })
    : refuse('STATE_NOT_ALLOWED', { withdrawnAt: sheet.withdrawnAt });
