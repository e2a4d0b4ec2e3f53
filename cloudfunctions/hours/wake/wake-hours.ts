import { wakeForMessages, withNextAttempt } from '#kernel/outbox';
import { type Sender, type Tick, type WakeCounts, wakeDocuments } from '../../messages/messages.public';
import { recordsOf } from '../hours.store';
import type { HoursRecord } from '../record/record.state';
import { doTallies, type TellCorrections } from './do-tallies';
import { recordWishes } from './record-wishes';

const sender: Sender<HoursRecord> = {
  what: 'hours record',
  store: recordsOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Time does nothing to a record but count it and tell of it. @param tell who hears what two persons corrected */
export const wakeHours = async (tick: Tick, tell: TellCorrections): Promise<WakeCounts> => {
  const lost = await recordWishes(tick);
  const failed = lost + (await doTallies(tick, tell));
  const counts = await wakeDocuments(sender, tick);
  return { ...counts, faults: counts.faults + failed };
};
