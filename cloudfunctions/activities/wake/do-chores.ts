import { HOUR, plusMs } from '#kernel/instant';
import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import { countAttendance } from '../../volunteers/volunteers.public';
import { activitiesOf, findAround, findChores } from '../activities.store';
import { type Activity, rows } from '../activity/activity.state';
import { indexed } from '../activity/index-fields.state';
import { checkOverlaps } from './overlaps.decide';
import { nextOf } from './repeat.decide';

const BATCH = 20;
// more activities than this in three days and one crowd are not looked through in one minute
const MOST_AROUND = 200;

const marked = (activity: Activity, set: Partial<Activity>, now: Tick['now']): Activity =>
  indexed({ ...activity, ...set, rev: activity.rev + 1 }, now);

/** Made under a name that follows from this one: a second attempt meets the first one's document. */
const repeat = async (activity: Activity, { ports, now }: Tick): Promise<Activity> => {
  const next = nextOf(activity, now);
  if (next) await activitiesOf(ports).add(next);
  return marked(activity, { repeatedAt: now }, now);
};

const compare = async (activity: Activity, { ports, now }: Tick): Promise<Activity> => {
  const present = rows(activity).flatMap(([person, { spans }]) => (spans.length > 0 ? [person] : []));
  const around = { from: plusMs(activity.startsAt, -72 * HOUR), until: activity.endsAt };
  const others = present.length === 0 ? [] : await findAround(ports, present, around, MOST_AROUND);
  return checkOverlaps(activity, others, now);
};

/** Counted before it is marked as counted; each volunteer's document knows which activities it has counted. */
const count = async (activity: Activity, { ports, now }: Tick): Promise<Activity | null> =>
  (await countAttendance(ports, activity._id, activity.facts))
    ? marked(activity, { countedAt: now }, now)
    : null;

const after = (activity: Activity, tick: Tick): Promise<Activity | null> => {
  const { state, repeatedAt, startsAt } = activity;
  if (state.status === 'settled') return count(activity, tick);
  const isRepeatDue = activity.repeat !== null && repeatedAt === null && startsAt <= tick.now;
  return isRepeatDue ? repeat(activity, tick) : compare(activity, tick);
};

const work = async (activity: Activity, tick: Tick): Promise<boolean> => {
  try {
    const next = await after(activity, tick);
    // who was faster changed it; the next minute looks again
    if (next) await activitiesOf(tick.ports).replace(activity, next);
    return true;
  } catch (error) {
    log.fault('an activity’s chore could not be done', error, {
      activityId: activity._id,
      traceId: tick.traceId,
    });
    return false;
  }
};

/** What an activity's time means for other documents: repetition, overlaps, attendance. Answers how many failed. */
export const doChores = async (tick: Tick): Promise<number> => {
  const due = await findChores(tick.ports, tick.now, BATCH);
  const done = await Promise.all(due.map((activity) => work(activity, tick)));
  return done.filter((each) => !each).length;
};
