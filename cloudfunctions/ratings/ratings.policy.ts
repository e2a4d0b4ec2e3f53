import { type Actor, holdsAbove, officeFor } from '#kernel/actor';
import { ORDER_ACTIONS, type OrderAction } from '#types/ratings.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Order } from './order/order.state';
import type { Officer } from './register/register.state';

const STREET: readonly Role[] = ['street_coordinator', 'district_operator'];
const STAFF: readonly Role[] = ['community_staff', 'community_lead', ...STREET];
const READERS: readonly Role[] = [...STAFF, 'auditor'];

/** Keeps registers, reads what was written, and sees that something becomes of it. */
export const mayKeep = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, STAFF, within);
export const mayRead = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, READERS, within);

type Placed = Pick<Order, 'within' | 'status'>;

/** What is with the street is no longer the community's to end. */
export const mayCheck = (actor: Actor, { within, status }: Placed): boolean =>
  holdsAbove(actor, status === 'escalated' ? STREET : STAFF, within);

const FITS: Record<OrderAction, readonly Order['status'][]> = {
  answer: ['issued'],
  closed: ['answered', 'escalated'],
  again: ['answered', 'escalated'],
  escalated: ['answered'],
};

export const actionsOf = (actor: Actor, order: Placed): OrderAction[] =>
  ORDER_ACTIONS.filter((action) => FITS[action].includes(order.status) && mayCheck(actor, order));

/** For what a policy let through by an office. */
export const asOfficer = (actor: Actor, within: TerritoryId): Officer => {
  const office = officeFor(actor, STAFF, within);
  if (!office) throw new Error('an action of an office by somebody without one');
  return { personId: actor.personId, name: actor.name, role: office.role };
};
