import { refuse } from '#kernel/result';
import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHEN, WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { finish } from './helping.decide';

export const finishWish = change('wishes.finish', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.finish(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    WHEN.finish(document, actor)
      ? finish(document, { ...input, by: actor, now })
      : refuse('STATE_NOT_ALLOWED', { status: document.state.status }),
  answer: changedWish,
});
