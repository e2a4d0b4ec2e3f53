import { isOfDistrict } from '#kernel/actor';
import { query } from '#platform/operation';
import { findOnShelf } from '../wishes.store';
import { summaryOf } from './wish.view';

export const listWishes = query('wishes.list', {
  load: ({ ports, input }) => findOnShelf(ports, input),
  policy: (actor, _page, { within }) => isOfDistrict(actor, within),
  answer: ({ items, next }) => ({ items: items.map(summaryOf), next }),
});
