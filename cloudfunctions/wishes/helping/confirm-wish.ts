import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { confirm } from './helping.decide';

export const confirmWish = change('wishes.confirm', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.confirm(actor, document),
  decide: ({ document }, { actor, input, now }) => confirm(document, { ...input, by: actor, now }),
  answer: changedWish,
});
