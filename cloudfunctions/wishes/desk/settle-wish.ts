import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { settle } from './desk.decide';

export const settleWish = change('wishes.settle', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.settle(actor, document),
  decide: ({ document }, { actor, input, now }) => settle(document, { ...input, by: actor, now }),
  answer: changedWish,
});
