import { calendarOf, workdayAfter } from '#kernel/calendar';
import { dayOf, endOfDay, HOUR, plusMs } from '#kernel/instant';
import { log } from '#platform/log';
import type { Instant } from '#types/time';
import { loadPlace } from '../../community/community.public';
import { recordHours, recordingDays } from '../../hours/hours.public';
import type { Tick } from '../../messages/messages.public';
import { countAttendance, loadTeam } from '../../volunteers/volunteers.public';
import { activitiesOf, findAround, findChores } from '../activities.store';
import { type Activity, rows } from '../activity/activity.state';
import { indexed } from '../activity/index-fields.state';
import { ownershipOf } from '../planning/ownership-of';
import { checkOverlaps } from './overlaps.decide';
import { nextOf } from './repeat.decide';
import { settledOf } from './settled.view';

const BATCH = 20;
// more activities than this in three days and one crowd are not looked through in one minute
const MOST_AROUND = 200;

const marked = (activity: Activity, set: Partial<Activity>, now: Tick['now']): Activity =>
  indexed({ ...activity, ...set, rev: activity.rev + 1 }, now);

/** Made under a name that follows from this one: a second attempt meets the first one's document. */
const repeat = async (activity: Activity, { ports, now }: Tick): Promise<Activity> => {
  const team = await loadTeam({ ports, input: activity.team });
  const next = nextOf(activity, team && ownershipOf(team.document), now);
  if (next) await activitiesOf(ports).add(next);
  return marked(activity, { repeatedAt: now }, now);
};

/** Until when its hours have to be recorded, by the rule and the calendar of its community. */
const dueOf = async ({ community, endsAt }: Activity, ports: Tick['ports']): Promise<Instant | null> => {
  const place = await loadPlace(ports, community);
  if (!place) return null;
  const workingDays = recordingDays(place.path.map(({ settings }) => settings.hours ?? {}));
  return endOfDay(workdayAfter(calendarOf(place.overrides), dayOf(endsAt), workingDays));
};

const compare = async (activity: Activity, { ports, now }: Tick): Promise<Activity> => {
  const present = rows(activity).flatMap(([person, { spans }]) => (spans.length > 0 ? [person] : []));
  const around = { from: plusMs(activity.startsAt, -72 * HOUR), until: activity.endsAt };
  const [others, dueAt] = await Promise.all([
    present.length === 0 ? [] : findAround(ports, present, around, MOST_AROUND),
    dueOf(activity, ports),
  ]);
  return checkOverlaps({ ...activity, dueAt }, others, now);
};

/** Counted and recorded before it is marked: what an earlier attempt left is met, not made again. */
const count = async (activity: Activity, { ports, now }: Tick): Promise<Activity | null> =>
  (await countAttendance(ports, activity._id, activity.facts)) &&
  (await recordHours(ports, settledOf(activity), now))
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
