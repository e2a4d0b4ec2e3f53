import type { ActivityId } from '#types/ids';
import type { Correction } from '../../hours/hours.public';
import type { Tick } from '../../messages/messages.public';
import { correctAttendance } from '../../volunteers/volunteers.public';
import { activitiesOf } from '../activities.store';
import type { Activity, PresenceFact } from '../activity/activity.state';

const isSame = (fact: PresenceFact, { spans, minutes }: Correction): boolean =>
  fact.minutes === minutes && JSON.stringify(fact.spans) === JSON.stringify(spans);

/** The facts as the hours' records have them now; the same object where nothing changed. */
export const corrected = (activity: Activity, corrections: readonly Correction[]): Activity => {
  const facts = activity.facts.map((fact) => {
    const known = corrections.find(({ personId }) => personId === fact.personId);
    return known && !isSame(fact, known) ? { ...fact, spans: known.spans, minutes: known.minutes } : fact;
  });
  return facts.some((fact, place) => fact !== activity.facts[place]) ? { ...activity, facts } : activity;
};

const take = async (
  { ports }: Tick,
  id: ActivityId,
  corrections: readonly Correction[],
): Promise<boolean> => {
  const store = activitiesOf(ports);
  const known = await store.load(id);
  if (!known) return true;
  if (!(await correctAttendance(ports, id, corrections))) return false;
  const next = corrected(known, corrections);
  return next === known || store.replace(known, { ...next, rev: known.rev + 1 });
};

/**
 * What two persons changed of somebody's hours holds for the activity too, so that its community's ledger tells the
 * hours that are recorded. `false`: somebody was at one of them, so it has to be told again.
 */
export const takeCorrections = async (tick: Tick, corrections: readonly Correction[]): Promise<boolean> => {
  const ids = [...new Set(corrections.map(({ activity }) => activity))];
  const taken = await Promise.all(
    ids.map((id) =>
      take(
        tick,
        id,
        corrections.filter(({ activity }) => activity === id),
      ),
    ),
  );
  return taken.every(Boolean);
};
