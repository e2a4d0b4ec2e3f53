import { told } from '#kernel/chain';
import { change } from '#platform/change';
import type { Operation } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { updateBoard } from './grid-board';
import { mayStop } from './membership.policy';
import { stop } from './office.decide';

const stopping = change('community.stopAccount', {
  store: people,
  load: async ({ ports, input, now }) => {
    const document = await loadPerson(ports, input.personId);
    return document && { document, now };
  },
  policy: (actor, { document, now }) => mayStop(actor, document, now),
  decide: ({ document }, { input, personId, now }) => stop(document, input, personId, now),
  answer: ({ _id, history }, { now }) => ({
    personId: _id,
    stoppedAt: now,
    ended: told(history).filter(({ kind, at }) => kind === 'stopped' && at === now).length,
  }),
});

export const stopAccount: Operation<'community.stopAccount'> = {
  name: stopping.name,
  run: async (ask) => {
    const result = await stopping.run(ask);
    if (!result.ok) return result;
    const stopped = await loadPerson(ask.ports, ask.input.personId);
    const grids = stopped?.memberships.filter(({ role }) => role === 'grid_worker') ?? [];
    for (const { territory } of grids) {
      await updateBoard(ask.ports, territory, ask.input.personId, ask.now);
    }
    return result;
  },
};
