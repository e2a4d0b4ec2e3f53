import { query } from '#platform/operation';
import { mayRead } from '../wish/wish.policy';
import { loadWish } from '../wishes.store';
import { detailOf } from './wish.view';

export const getWish = query('wishes.get', {
  load: loadWish,
  policy: (actor, { document }) => mayRead(actor, document),
  answer: ({ document }, { actor }) => detailOf(document, actor),
});
