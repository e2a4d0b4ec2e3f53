import { log } from '#platform/log';
import type { Timer } from '#platform/slice';
import { takeCorrections, wakeActivities } from '../activities/activities.public';
import { wakeCalls } from '../calls/calls.public';
import { wakeDisclosure } from '../disclosure/disclosure.public';
import { wakeHours } from '../hours/hours.public';
import { addCounts, NO_COUNTS, type WakeCounts } from '../messages/messages.public';
import { NOTICE_WAKERS } from '../notices/notices.public';
import { wakeOpinions } from '../opinions/opinions.public';
import { wakeSpeaking } from '../posts/posts.public';
import { wakeRatings } from '../ratings/ratings.public';
import { wakeRequests } from '../requests/requests.public';
import { wakeTopics } from '../topics/topics.public';
import { wakeTeams } from '../volunteers/volunteers.public';
import { wakeVotes } from '../votes/votes.public';
import { wakeWishes } from '../wishes/wishes.public';
import { forgetPeople } from './forget-people';
import { takeBackStopped } from './take-back-stopped';

type Tick = Parameters<Timer['run']>[0];

/** Who called for help comes first. One after the other: two at once could give away the same credit of one person twice. */
const SLICES: readonly ((tick: Tick) => Promise<WakeCounts>)[] = [
  wakeCalls,
  wakeRequests,
  // gone before anybody is told of it
  takeBackStopped,
  ...NOTICE_WAKERS,
  wakeDisclosure,
  wakeTeams,
  wakeActivities,
  wakeWishes,
  wakeSpeaking,
  wakeOpinions,
  wakeRatings,
  (tick) => wakeHours(tick, takeCorrections),
  wakeVotes,
  wakeTopics,
];

/** What breaks one slice's run stops no other's. */
const run = async (wake: (typeof SLICES)[number], tick: Tick): Promise<WakeCounts> => {
  try {
    return await wake(tick);
  } catch (error) {
    log.fault('a slice could not be woken', error, { traceId: tick.traceId });
    return { ...NO_COUNTS, faults: 1 };
  }
};

/** The name goes before messages are sent that might carry it. */
export const wakeAll: Timer['run'] = async (tick) => {
  const forgotten = await forgetPeople(tick);
  let counts = NO_COUNTS;
  for (const wake of SLICES) counts = addCounts(counts, await run(wake, tick));
  return { ...counts, ...forgotten };
};
