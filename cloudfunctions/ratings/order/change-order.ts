import { change } from '#platform/change';
import { asOfficer, mayCheck, mayKeep } from '../ratings.policy';
import { loadOrder, ordersOf } from '../ratings.store';
import { answer, check } from './order.decide';
import { changedOrder } from './order.view';

export const answerOrder = change('ratings.answerOrder', {
  store: ordersOf,
  load: loadOrder,
  policy: (actor, { document }) => mayKeep(actor, document.within),
  decide: ({ document }, { actor, input, now }) => {
    const { words, answeredBy, doneBy } = input;
    return answer(document, { words, answeredBy, doneBy, by: asOfficer(actor, document.within), now });
  },
  answer: changedOrder,
});

export const checkOrder = change('ratings.checkOrder', {
  store: ordersOf,
  load: loadOrder,
  policy: (actor, { document }) => mayCheck(actor, document),
  decide: ({ document }, { actor, input, now }) => {
    const { outcome, words } = input;
    return check(document, { outcome, words, by: asOfficer(actor, document.within), now });
  },
  answer: changedOrder,
});
