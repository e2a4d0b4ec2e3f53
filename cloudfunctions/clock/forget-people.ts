import type { Person } from '#kernel/person';
import { log } from '#platform/log';
import type { Timer } from '#platform/slice';
import { forgetParticipant } from '../activities/activities.public';
import { forgetCaller } from '../calls/calls.public';
import { findToForget, markForgotten } from '../community/community.public';
import { forgetServer } from '../hours/hours.public';
import { forgetReader } from '../messages/messages.public';
import { forgetNeighbour } from '../notices/notices.public';
import { forgetOpinions } from '../opinions/opinions.public';
import { forgetSpeaker } from '../posts/posts.public';
import { forgetRater } from '../ratings/ratings.public';
import { forgetReporter } from '../requests/requests.public';
import { forgetProposer } from '../topics/topics.public';
import { forgetMember, forgetVolunteer } from '../volunteers/volunteers.public';
import { forgetWisher } from '../wishes/wishes.public';

type Tick = Parameters<Timer['run']>[0];

const BATCH = 12;

/** The mark goes last: a run that breaks off is done again. */
const forget = async (person: Person, { ports, now, traceId }: Tick): Promise<boolean> => {
  try {
    const forgetters = [
      forgetReporter,
      forgetCaller,
      forgetReader,
      forgetNeighbour,
      forgetSpeaker,
      forgetProposer,
      forgetOpinions,
      forgetRater,
      forgetVolunteer,
      forgetMember,
      forgetParticipant,
      forgetWisher,
      forgetServer,
    ];
    const done = await Promise.all(forgetters.map((each) => each(ports, person._id, now)));
    return done.every(Boolean) && (await markForgotten(ports, person));
  } catch (error) {
    log.fault('a closed account could not be forgotten everywhere', error, { traceId });
    return false;
  }
};

/** Takes those who closed their account out of what they left in other documents. One trip where there is nobody. */
export const forgetPeople = async (tick: Tick): Promise<{ forgotten: number }> => {
  const people = await findToForget(tick.ports, tick.now, BATCH);
  let forgotten = 0;
  // every slice is asked about one person at once: all persons at once would be hundreds of trips side by side
  for (const person of people) if (await forget(person, tick)) forgotten += 1;
  return { forgotten };
};
