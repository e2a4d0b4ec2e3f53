import { query } from '#platform/operation';
import { queuedOf } from '../view/wish.view';
import { mayWorkFor } from '../wish/wish.policy';
import { findQueued } from '../wishes.store';

export const listDesk = query('wishes.listDesk', {
  load: ({ ports, input }) => findQueued(ports, input),
  policy: (actor, _page, { within }) => mayWorkFor(actor, within),
  answer: ({ items, next }) => ({ items: items.map(queuedOf), next }),
});
