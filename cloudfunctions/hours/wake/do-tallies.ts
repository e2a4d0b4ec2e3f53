import { log } from '#platform/log';
import type { ActivityId, PersonId } from '#types/ids';
import type { Tick } from '../../messages/messages.public';
import { recount } from '../account/accounts.store';
import { findToTally, recordsOf } from '../hours.store';
import type { HoursRecord, Stretch } from '../record/record.state';
import { markChanged } from '../sheet/sheets.store';

const BATCH = 100;
const ROUNDS = 5;

const byPerson = (records: readonly HoursRecord[]): Map<PersonId, HoursRecord[]> => {
  const found = new Map<PersonId, HoursRecord[]>();
  for (const record of records) found.set(record.person, [...(found.get(record.person) ?? []), record]);
  return found;
};

/** What two persons changed of somebody's presence at an activity. */
export type Correction = {
  activity: ActivityId;
  personId: PersonId;
  spans: readonly Stretch[];
  minutes: number;
};
/** Whoever keeps the activities hears of it. `false`: somebody was at one of them, so it has to be told again. */
export type TellCorrections = (tick: Tick, corrections: readonly Correction[]) => Promise<boolean>;

const correctionsIn = (records: readonly HoursRecord[]): Correction[] =>
  records.flatMap(({ activity, person: personId, spans, minutes }) =>
    activity === null ? [] : [{ activity, personId, spans, minutes }],
  );

/** The mark goes last: a run that breaks off is done again, and counting twice gives the same. */
const tally = async (
  person: PersonId,
  records: readonly HoursRecord[],
  tick: Tick,
  tell: TellCorrections,
): Promise<boolean> => {
  const { ports, now, traceId } = tick;
  try {
    if (!(await recount(ports, person))) return true;
    const corrected = records.filter(({ correctedAt }) => correctedAt !== null);
    if (!(await markChanged(ports, corrected, now))) return true;
    if (!(await tell(tick, correctionsIn(corrected)))) return true;
    const store = recordsOf(ports);
    await Promise.all(
      records.map((record) => store.replace(record, { ...record, rev: record.rev + 1, tallyAt: null })),
    );
    return true;
  } catch (error) {
    log.fault('hours could not be counted', error, { traceId });
    return false;
  }
};

/** Counts the totals of everybody whose hours were recorded or corrected. Answers how many failed. */
export const doTallies = async (tick: Tick, tell: TellCorrections): Promise<number> => {
  let failed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const due = await findToTally(tick.ports, tick.now, BATCH);
    const done = await Promise.all(
      [...byPerson(due)].map(([person, records]) => tally(person, records, tick, tell)),
    );
    failed += done.filter((each) => !each).length;
    // what a batch could not do is looked at again in the next minute
    if (due.length < BATCH || failed > 0) break;
  }
  return failed;
};
