import { query } from '#platform/operation';
import { isNeighbour } from '../wish/wish.policy';
import { findOnShelf } from '../wishes.store';
import { summaryOf } from './wish.view';

export const listWishes = query('wishes.list', {
  load: ({ ports, input }) => findOnShelf(ports, input),
  policy: (actor, _page, { within }) => isNeighbour(actor, within),
  answer: ({ items, next }) => ({ items: items.map(summaryOf), next }),
});
