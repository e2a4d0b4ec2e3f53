import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { dispute } from './helping.decide';

export const disputeWish = change('wishes.dispute', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.dispute(actor, document),
  decide: ({ document }, { actor, input, now }) => dispute(document, { ...input, by: actor, now }),
  answer: changedWish,
});
