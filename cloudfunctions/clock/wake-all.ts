import { log } from '#platform/log';
import type { Timer } from '#platform/slice';
import type { WakeCounts } from '../messages/messages.public';
import { wakeRequests } from '../requests/requests.public';
import { forgetPeople } from './forget-people';

type Tick = Parameters<Timer['run']>[0];

/** One after the other: two at once could give away the same credit of one person twice. */
const SLICES: readonly ((tick: Tick) => Promise<WakeCounts>)[] = [wakeRequests];

const NOTHING: WakeCounts = { woken: 0, sent: 0, failed: 0, faults: 0 };

/** What breaks one slice's run stops no other's. */
const run = async (wake: (typeof SLICES)[number], tick: Tick): Promise<WakeCounts> => {
  try {
    return await wake(tick);
  } catch (error) {
    log.fault('a slice could not be woken', error, { traceId: tick.traceId });
    return { ...NOTHING, faults: 1 };
  }
};

/** The name goes before messages are sent that might carry it. */
export const wakeAll: Timer['run'] = async (tick) => {
  const forgotten = await forgetPeople(tick);
  let counts = NOTHING;
  for (const wake of SLICES) {
    const { woken, sent, failed, faults } = await run(wake, tick);
    counts = {
      woken: counts.woken + woken,
      sent: counts.sent + sent,
      failed: counts.failed + failed,
      faults: counts.faults + faults,
    };
  }
  return { ...counts, ...forgotten };
};
