import { anyoneSignedIn, query } from '#platform/operation';
import { mayRead } from '../ratings.policy';
import { findOrders, loadOrder } from '../ratings.store';
import { detailOf, summaryOf } from './order.view';

export const listOrders = query('ratings.listOrders', {
  load: ({ ports, input }) => findOrders(ports, input),
  policy: (actor, _page, { within }) => mayRead(actor, within),
  answer: ({ items, next }, { now }) => ({ items: items.map((order) => summaryOf(order, now)), next }),
});

export const getOrder = query('ratings.getOrder', {
  load: loadOrder,
  policy: anyoneSignedIn,
  answer: ({ document }, { actor, now }) => detailOf(document, actor, now),
});
