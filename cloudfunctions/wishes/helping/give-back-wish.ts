import { refuse } from '#kernel/result';
import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHEN, WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { giveBack } from './helping.decide';

export const giveBackWish = change('wishes.giveBack', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.giveBack(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    WHEN.giveBack(document, actor)
      ? giveBack(document, { ...input, by: actor, now })
      : refuse('STATE_NOT_ALLOWED', { status: document.state.status }),
  answer: changedWish,
});
