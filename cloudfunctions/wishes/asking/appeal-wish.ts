import { change } from '#platform/change';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { appeal } from './asking.decide';

export const appealWish = change('wishes.appeal', {
  store: wishesOf,
  load: async ({ ports, input, openid }) => {
    const [loaded, verdict] = await Promise.all([
      loadWish({ ports, input }),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    return loaded && { ...loaded, verdict };
  },
  policy: (actor, { document }) => WHO.appeal(actor, document),
  decide: ({ document, verdict }, { actor, input, now }) =>
    appeal(document, { by: actor, now, words: input.words, verdict }),
  answer: changedWish,
});
