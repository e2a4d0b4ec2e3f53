import type { Actor } from '#kernel/actor';
import type { Membership } from '#types/roles';
import { staffOffice, workOffice } from './request.policy';
import type { Officer, RequestDocument } from './request.state';

const officer = (actor: Actor, office: Membership | null, phone: string | null): Officer => {
  // the policy let them through by an office, so there is one
  if (!office) throw new Error('an action of an office by somebody without one');
  return {
    personId: actor.personId,
    name: actor.name,
    role: office.role,
    territory: office.territory,
    phone,
  };
};

/** The actor as the desk: the office by which they dispatch and check. */
export const asStaff = (actor: Actor, request: RequestDocument): Officer =>
  officer(actor, staffOffice(actor.memberships, request) ?? workOffice(actor.memberships, request), null);

/** The actor as whoever works on it. @param phone the work phone that is published for the office */
export const asWorker = (actor: Actor, request: RequestDocument, phone: string | null = null): Officer =>
  officer(actor, workOffice(actor.memberships, request) ?? staffOffice(actor.memberships, request), phone);
