import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { ancestorAt } from '#kernel/territory';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Order } from './order.state';

type Told = Pick<Order, '_id' | 'estateName' | 'label' | 'within' | 'deadline'>;

/** The number under which colleagues speak of it: the first letters of its id. */
const numberOf = ({ _id }: Told): string => _id.slice(2, 10).toUpperCase();

const tellOffice = (
  order: Told,
  { role, territory }: { role: Role; territory: TerritoryId },
  tip: string,
  now: Instant,
): MessageDraft => ({
  template: 'request.task',
  to: { role, territory },
  page: `ratings/pages/order/index?id=${order._id}`,
  fields: {
    character_string1: numberOf(order),
    thing2: thing('物业服务整改'),
    thing3: thing(`${order.label} ${order.estateName}`),
    time4: minuteOf(order.deadline?.dueAt ?? now),
    thing5: thing(tip),
  },
});

export const tellDesk = (order: Told, tip: string, now: Instant): MessageDraft[] =>
  (['community_staff', 'community_lead'] as const).map((role) =>
    tellOffice(order, { role, territory: order.within }, tip, now),
  );

const tellAbove = (
  order: Told,
  role: Role,
  territory: TerritoryId | null,
  tip: string,
  now: Instant,
): MessageDraft[] => (territory === null ? [] : [tellOffice(order, { role, territory }, tip, now)]);

export const tellStreet = (order: Told, tip: string, now: Instant): MessageDraft[] =>
  tellAbove(order, 'street_coordinator', ancestorAt(order.within, 'street'), tip, now);

export const tellDistrict = (order: Told, tip: string, now: Instant): MessageDraft[] =>
  tellAbove(order, 'district_operator', ancestorAt(order.within, 'district'), tip, now);
