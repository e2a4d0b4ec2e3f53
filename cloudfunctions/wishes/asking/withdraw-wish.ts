import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { withdraw } from './asking.decide';

export const withdrawWish = change('wishes.withdraw', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.withdraw(actor, document),
  decide: ({ document }, { actor, input, now }) => withdraw(document, { by: actor, now, words: input.words }),
  answer: changedWish,
});
