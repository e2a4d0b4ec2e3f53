import { type Actor, holdsAbove, officeFor } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { VoteAction } from '#types/votes.labels';
import { phaseOf } from './vote/phase.state';
import { isCastHere, type Officer, type VoteDocument } from './vote/vote.state';

const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
/** Who answers for what a decision is called. */
const LEADS: readonly Role[] = ['community_lead', 'street_coordinator', 'district_operator'];
const READERS: readonly Role[] = [...STAFF, 'supervisor', 'auditor'];

type Placed = { within: TerritoryId };

export const mayWork = (actor: Actor, { within }: Placed): boolean => holdsAbove(actor, STAFF, within);
export const mayReadWork = (actor: Actor, { within }: Placed): boolean => holdsAbove(actor, READERS, within);
/** A question may be asked by any of the staff; a decision is put to the vote by whoever leads. */
export const mayAnnounce = (actor: Actor, { kind, within }: Pick<VoteDocument, 'kind' | 'within'>): boolean =>
  holdsAbove(actor, kind === 'poll' ? STAFF : LEADS, within);

/** The actor as whoever makes votes there, for what a policy let through by an office. */
export const asOfficer = (actor: Actor, { within }: Placed): Officer => {
  const office = officeFor(actor, STAFF, within);
  if (!office) throw new Error('an action of an office by somebody without one');
  return { personId: actor.personId, name: actor.name, role: office.role };
};

const isWaiting = (vote: VoteDocument): boolean =>
  vote.status === 'closed' && !vote.mismatch && (!isCastHere(vote) || vote.turnout.paper > 0);

export const workActions = (actor: Actor, vote: VoteDocument, now: Instant): VoteAction[] => {
  const phase = phaseOf(vote, now);
  const isStaff = mayWork(actor, vote);
  const all: Record<VoteAction, boolean> = {
    edit: isStaff && phase === 'draft',
    announce: phase === 'draft' && mayAnnounce(actor, vote),
    cancel: isStaff && ['draft', 'announced', 'open'].includes(phase),
    markPaper: isStaff && phase === 'open' && vote.paper,
    enter: isStaff && isWaiting(vote),
    recount: phase === 'counted' && isCastHere(vote),
    listNamed: phase === 'counted' && isCastHere(vote) && !vote.secret,
  };
  return (Object.keys(all) as VoteAction[]).filter((action) => all[action]);
};
