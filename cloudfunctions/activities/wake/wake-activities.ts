import { type Sender, type Tick, type WakeCounts, wakeDocuments } from '../../messages/messages.public';
import { activitiesOf } from '../activities.store';
import type { Activity } from '../activity/activity.state';
import { indexed } from '../activity/index-fields.state';
import { doChores } from './do-chores';
import { wake } from './wake.decide';

const senderAt = (now: Tick['now']): Sender<Activity> => ({
  what: 'activity',
  store: activitiesOf,
  wake,
  indexed: (activity) => indexed(activity, now),
});

/** Everything of the activities that is due by now: their own time first, then what it means for others. */
export const wakeActivities = async (tick: Tick): Promise<WakeCounts> => {
  const counts = await wakeDocuments(senderAt(tick.now), tick);
  return { ...counts, faults: counts.faults + (await doChores(tick)) };
};
