import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { appeal } from './asking.decide';

export const appealWish = change('wishes.appeal', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.appeal(actor, document),
  decide: ({ document }, { actor, input, now }) => appeal(document, { by: actor, now, words: input.words }),
  answer: changedWish,
});
