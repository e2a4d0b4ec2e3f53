import { change } from '#platform/change';
import type { Operation } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { updateBoard } from './grid-board';
import { mayAppoint } from './membership.policy';
import { dismiss as decide } from './office.decide';
import { officesOf } from './office.view';

const dismissal = change('community.dismiss', {
  store: people,
  load: async ({ ports, input }) => {
    const document = await loadPerson(ports, input.personId);
    return document && { document };
  },
  policy: (actor, { document }, input) => mayAppoint(actor, document, input),
  decide: ({ document }, { input, personId, now }) => decide(document, input, personId, now),
  answer: (next, { now }) => officesOf(next, now),
});

export const dismiss: Operation<'community.dismiss'> = {
  name: dismissal.name,
  run: async (ask) => {
    const result = await dismissal.run(ask);
    const { role, territory, personId } = ask.input;
    if (result.ok && role === 'grid_worker') await updateBoard(ask.ports, territory, personId, ask.now);
    return result;
  },
};
