import { type Actor, territoriesOf } from '#kernel/actor';
import { anyoneSignedIn, query } from '#platform/operation';
import { gridQueue, personQueue } from './index-fields.state';
import { summaryOf } from './request.view';
import { findQueued } from './requests.store';

/** Their own queue and that of every grid where they work: who holds no office finds an empty list. */
const queuesOf = (actor: Actor): string[] => [
  personQueue(actor.personId),
  ...territoriesOf(actor, ['grid_worker']).map(gridQueue),
];

export const listTasks = query('requests.listTasks', {
  load: async ({ ports, actor, input }) => findQueued(ports, queuesOf(await actor), input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { now }) => ({ items: items.map((item) => summaryOf(item, now)), next }),
});
