import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { recordSource as decide } from './source.decide';

export const recordSource = change('wishes.recordSource', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.recordSource(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { ...input, by: actor, now }),
  answer: changedWish,
});
