import { type Actor, officeFor } from '#kernel/actor';
import type { TerritoryId } from '#types/territory';
import { PUBLISHERS } from './notice/notice.policy';
import type { Officer } from './notice/notice.state';

/** The actor as whoever speaks in the name of this territory. */
export const asOfficer = (actor: Actor, within: TerritoryId): Officer => {
  const office = officeFor(actor, PUBLISHERS, within);
  // the policy let them through by an office, so there is one
  if (!office) throw new Error('an action of an office by somebody without one');
  return { personId: actor.personId, name: actor.name, role: office.role };
};
