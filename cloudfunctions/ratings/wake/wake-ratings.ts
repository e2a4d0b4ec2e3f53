import { wakeForMessages, withNextAttempt } from '#kernel/outbox';
import {
  addCounts,
  type Sender,
  type Tick,
  type WakeCounts,
  wakeDocuments,
} from '../../messages/messages.public';
import type { Committee } from '../committee/committee.state';
import type { Estate } from '../estate/estate.state';
import { wake } from '../order/order.decide';
import { indexed, type Order } from '../order/order.state';
import { ordersOf, registersOf } from '../ratings.store';
import { turnRounds } from './turn-rounds';

const orderSender: Sender<Order> = { what: 'order', store: ordersOf, wake, indexed };
const registerSender: Sender<Estate | Committee> = {
  what: 'register',
  store: registersOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Rounds begin and end, limits of rectifications pass, and whoever has to know is told. */
export const wakeRatings = async (tick: Tick): Promise<WakeCounts> => {
  await turnRounds(tick);
  return addCounts(await wakeDocuments(orderSender, tick), await wakeDocuments(registerSender, tick));
};
