import { done, refuse } from '#kernel/result';
import type { Operation } from '#platform/operation';
import { mayKeepLedger } from '../activity/activity.policy';
import { ledgerOf } from './ledger.state';
import { loadPeriod } from './period.store';

const NAME = 'activities.ledger';

export const getLedger: Operation<typeof NAME> = {
  name: NAME,
  run: async ({ ports, input, actor: coming, now }) => {
    const [actor, found] = await Promise.all([coming, loadPeriod(ports, input)]);
    if (!mayKeepLedger(actor, input.within)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    if (found === null) return refuse('LEDGER_TOO_LONG');
    const { totals, lines } = ledgerOf(found, now);
    return done({ totals, items: lines });
  },
};
