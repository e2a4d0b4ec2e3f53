import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Erased } from '#kernel/chain';
import type { Deadline } from '#kernel/deadline';
import type { OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { EstateId, OrderId, PersonId } from '#types/ids';
import type { OrderAlarm, OrderEvent, OrderStatus } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { Sums } from '../estate/estate.state';
import type { EstateSettings } from '../ratings.settings.state';
import { nextAlarm } from './order.alarms.state';

export type OrderEntry = {
  at: Instant;
  kind: OrderEvent;
  by: { personId: PersonId; name: string } | null;
  words: string;
};

export type Measures = { words: string; answeredBy: string; doneBy: Day; at: Instant };

/** 整改单: what a property company has to do after a low score, from the score to a check on the spot. */
export type Order = Aggregate &
  OutboxDocument & {
    _id: OrderId;
    estate: EstateId;
    estateName: string;
    company: string;
    /** Who answers for it at the company, as the register said when it was issued. */
    owner: string;
    within: TerritoryId;
    label: string;
    quarter: string;
    sums: Sums;
    settings: EstateSettings;
    calendar: CalendarOverrides;
    status: OrderStatus;
    /** For the answer, then for the check; none with the street or at the end. */
    deadline: Deadline | null;
    alarm: OrderAlarm;
    /** How often measures were asked for. */
    turn: number;
    measures: Measures | null;
    timeline: readonly (OrderEntry | Erased)[];
    queueKeys: readonly string[];
    /** The end of the limit where one runs. */
    sortAt: Instant;
  };

type Bare = Omit<Order, 'queueKeys' | 'sortAt' | 'wakeAt'>;

export const queueKey = (status: OrderStatus, territory: TerritoryId): string => `${status}@${territory}`;

/** The one way to finish a change of an order. */
export const indexed = (order: Bare): Order => ({
  ...order,
  queueKeys: pathOf(order.within).map((territory) => queueKey(order.status, territory)),
  sortAt: order.deadline?.dueAt ?? order.timeline.at(-1)?.at ?? '',
  wakeAt: nextAlarm(order),
});
