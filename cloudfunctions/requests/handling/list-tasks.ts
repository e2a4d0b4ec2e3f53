import { type Actor, territoriesOf } from '#kernel/actor';
import { anyoneSignedIn, query } from '#platform/operation';
import { gridQueue, personQueue } from '../request/index-fields.state';
import { mayRead } from '../request/request.policy';
import { findQueued } from '../requests.store';
import { summaryOf } from '../view/request.view';

/** Their own queue and that of every grid where they work: who holds no office finds an empty list. */
const queuesOf = (actor: Actor): string[] => [
  personQueue(actor.personId),
  ...territoriesOf(actor, ['grid_worker']).map(gridQueue),
];

export const listTasks = query('requests.listTasks', {
  load: async ({ ports, actor, input }) => findQueued(ports, queuesOf(await actor), input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { actor, now }) => ({
    // what was given to a person stays in their queue until it is given to another; the office may be gone by then
    items: items.filter((item) => mayRead(actor, item)).map((item) => summaryOf(item, now)),
    next,
  }),
});
