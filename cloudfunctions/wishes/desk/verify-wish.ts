import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { verify } from './desk.decide';

export const verifyWish = change('wishes.verify', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.verify(actor, document),
  decide: ({ document }, { actor, input, now }) => verify(document, { ...input, by: actor, now }),
  answer: changedWish,
});
