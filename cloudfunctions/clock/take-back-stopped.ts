import { MINUTE, plusMs } from '#kernel/instant';
import type { Person } from '#kernel/person';
import { log } from '#platform/log';
import type { Timer } from '#platform/slice';
import { findStopped, markStopped } from '../community/community.public';
import { takeBackItems } from '../disclosure/disclosure.public';
import { NO_COUNTS, type WakeCounts } from '../messages/messages.public';
import { takeBackNotices } from '../notices/notices.public';
import { takeBackTopics } from '../topics/topics.public';

type Tick = Parameters<Timer['run']>[0];

const BATCH = 10;
/** No call of theirs that was under way when they were stopped lasts longer (`timeoutSeconds` of the slices). */
const LONGEST_CALL_MS = MINUTE;

/**
 * The mark goes last: a run that breaks off, or loses to somebody who changes one of them, is done again, and so is
 * one that a call still under way might have overtaken.
 */
const finish = async (person: Person, { ports, now, traceId }: Tick): Promise<boolean> => {
  const { stop } = person;
  if (stop === null) return markStopped(ports, person);
  try {
    const taking = { person, stop, now };
    const done = await Promise.all(
      [takeBackNotices, takeBackItems, takeBackTopics].map((each) => each(ports, taking)),
    );
    const isSettled = done.every(Boolean) && now >= plusMs(stop.at, LONGEST_CALL_MS);
    return isSettled && (await markStopped(ports, person));
  } catch (error) {
    log.fault('what a stopped account published could not all be withdrawn', error, { traceId });
    return false;
  }
};

/** Everything a stopped account published in the span that was named. One trip where nobody was stopped. */
export const takeBackStopped = async (tick: Tick): Promise<WakeCounts> => {
  const stopped = await findStopped(tick.ports, tick.now, BATCH);
  const done = await Promise.all(stopped.map((person) => finish(person, tick)));
  return { ...NO_COUNTS, woken: done.filter(Boolean).length };
};
