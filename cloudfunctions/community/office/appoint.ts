import { change } from '#platform/change';
import type { Operation } from '#platform/operation';
import { loadPerson, loadPlace } from '../community.public';
import { people } from '../people.store';
import { updateBoard } from './grid-board';
import { mayAppoint } from './membership.policy';
import { appoint as decide } from './office.decide';
import { officesOf } from './office.view';

const appointment = change('community.appoint', {
  store: people,
  load: async ({ ports, input }) => {
    const [document, place] = await Promise.all([
      loadPerson(ports, input.personId),
      loadPlace(ports, input.territory),
    ]);
    return document && place && { document, label: place.label };
  },
  policy: (actor, { document }, input) => mayAppoint(actor, document, input),
  decide: ({ document, label }, { input, personId, now }) => {
    const { role, territory, until, workPhone } = input;
    return decide(document, { role, territory, until, workPhone, label }, personId, now);
  },
  answer: (next, { now }) => officesOf(next, now),
});

export const appoint: Operation<'community.appoint'> = {
  name: appointment.name,
  run: async (ask) => {
    const result = await appointment.run(ask);
    const { role, territory, personId } = ask.input;
    if (result.ok && role === 'grid_worker') await updateBoard(ask.ports, territory, personId, ask.now);
    return result;
  },
};
