import { anyoneSignedIn, query } from '#platform/operation';
import { findMine } from '../wishes.store';
import { myWishOf } from './wish.view';

export const listMyWishes = query('wishes.listMine', {
  load: ({ ports, personId, input }) => findMine(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId }) => ({
    items: items.map((wish) => myWishOf(wish, personId)),
    next,
  }),
});
