import { type Actor, holdsAbove } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { CallDocument } from './call.state';

/** Who looks in: those near enough to knock. Street and district read no list of who called an ambulance. */
export const FOLLOWERS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

/** Whoever called is looked after by somebody else, whatever office they hold. */
export const mayFollowUp = (actor: Actor, call: Pick<CallDocument, 'household' | 'callerId'>): boolean =>
  actor.personId !== call.callerId && holdsAbove(actor, FOLLOWERS, call.household);
