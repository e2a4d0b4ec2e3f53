import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import type { OrderDetail, OrderSummary } from '#types/rating-desk';
import type { Instant } from '#types/time';
import { meanOf } from '../estate/estate.state';
import { meansOf } from '../estate/estate.view';
import { actionsOf, mayRead } from '../ratings.policy';
import { latestDay } from './order.decide';
import type { Order } from './order.state';

export const changedOrder = ({ _id, status }: Order) => ({ orderId: _id, status });

export const summaryOf = (order: Order, now: Instant): OrderSummary => ({
  id: order._id,
  estateId: order.estate,
  estate: order.estateName,
  company: order.company,
  quarter: order.quarter,
  mean: meanOf(order.sums.overall) ?? 0,
  status: order.status,
  dueAt: order.deadline?.dueAt ?? null,
  overdue: order.deadline !== null && now > order.deadline.dueAt,
});

const worstFirst = (items: OrderDetail['items']): OrderDetail['items'] =>
  items.filter(({ mean }) => mean !== null).sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));

/** Everybody reads what was promised and what came of it; who acted is for staff. */
export const detailOf = (order: Order, actor: Actor, now: Instant): OrderDetail => {
  const isStaff = mayRead(actor, order.within);
  return {
    ...summaryOf(order, now),
    community: order.within,
    label: order.label,
    owner: order.owner,
    lowLine: order.settings.lowHundredths / 100,
    itemLine: order.settings.lowItemHundredths / 100,
    items: worstFirst(meansOf(order.sums)),
    turn: order.turn,
    measures: order.measures,
    alarm: order.alarm,
    latest: latestDay(order, now),
    may: actionsOf(actor, order),
    story: told(order.timeline).map(({ at, kind, by, words }) => ({
      ...{ at, kind, words },
      by: isStaff && by ? by.name : '',
    })),
  };
};
