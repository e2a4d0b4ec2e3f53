import { done, refuse } from '#kernel/result';
import type { Operation } from '#platform/operation';
import { loadFor } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { gateCodes } from './gate-codes.state';

const NAME = 'activities.gateCode';

export const showGateCode: Operation<typeof NAME> = {
  name: NAME,
  run: async ({ ports, input, personId, actor: coming, now }) => {
    const [actor, loaded] = await Promise.all([coming, loadFor(ports, input.activityId, personId)]);
    if (!loaded || !mayLead(actor, loaded.document)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    const { document } = loaded;
    const codes = document.state.status === 'open' ? gateCodes(document, ports.crypto().blindIndex, now) : [];
    return codes.length === 0 ? refuse('GATE_CLOSED') : done({ codes });
  },
};
