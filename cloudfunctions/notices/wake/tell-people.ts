import { addCounts, NO_COUNTS, type Tick, type WakeCounts } from '../../messages/messages.public';
import { sendSheets } from './send-sheets';
import { walkRounds } from './walk-rounds';

/**
 * People whose messages are taken together: a run that is cut leaves so many of whom nobody knows whether they were
 * told. Four portions a minute are some thirty thousand people in half an hour. WeChat names no rate for subscription
 * messages below ten million a day; what bounds it is the minute that a run of the clock has.
 */
const PORTION = 250;
const PORTIONS = 4;

/** A few buildings at a time: their sheets are made, then sent, before the next ones are touched. */
export const tellPeople = async (tick: Tick): Promise<WakeCounts> => {
  let counts = NO_COUNTS;
  for (let portion = 0; portion < PORTIONS; portion += 1) {
    const walked = await walkRounds(tick, PORTION);
    counts = addCounts(counts, addCounts(walked, await sendSheets(tick)));
    if (walked.woken === 0) break;
  }
  return counts;
};
