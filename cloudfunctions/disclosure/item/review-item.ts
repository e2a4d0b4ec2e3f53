import { change } from '#platform/change';
import { doerIn, mayReview, mayWithdraw } from '../disclosure.policy';
import { itemsOf, loadItem } from '../disclosure.store';
import { changedAnswer } from './create-item';
import { publish, sendBack, withdraw } from './item.decide';

/** A second person agrees with a first version or with a correction. */
export const publishItem = change('disclosure.publish', {
  store: itemsOf,
  load: loadItem,
  policy: (actor, { document }) => mayReview(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    publish(document, input.rev, { by: doerIn(actor, document.community), now }),
  answer: changedAnswer,
});

export const sendBackItem = change('disclosure.sendBack', {
  store: itemsOf,
  load: loadItem,
  policy: (actor, { document }) => mayReview(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    sendBack(document, input.rev, input.words, { by: doerIn(actor, document.community), now }),
  answer: changedAnswer,
});

export const withdrawItem = change('disclosure.withdraw', {
  store: itemsOf,
  load: loadItem,
  policy: (actor, { document }) => mayWithdraw(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    withdraw(document, input.rev, input.words, { by: doerIn(actor, document.community), now }),
  answer: changedAnswer,
});
