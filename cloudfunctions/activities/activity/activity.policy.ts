import { type Actor, holdsAbove } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Activity } from './activity.state';

/** The community answers for what groups inside it do (民政部令第67号 Art. 26). */
export const GUIDES: readonly Role[] = ['community_staff', 'community_lead'];

/** The leaders who planned it, and the desk of its community. */
export const mayLead = (
  actor: Actor,
  { leaders, community }: Pick<Activity, 'leaders' | 'community'>,
): boolean => leaders.includes(actor.personId) || holdsAbove(actor, GUIDES, community);

/** A draft is seen by those who write it; everything else is public, as recruiting has to be (志愿服务条例 Art. 12). */
export const mayRead = (actor: Actor, activity: Pick<Activity, 'leaders' | 'community' | 'state'>): boolean =>
  activity.state.status !== 'draft' || mayLead(actor, activity);

/** The ledger is the community's own, and so is what its groups are planning. */
export const mayKeepLedger = (actor: Actor, within: TerritoryId): boolean =>
  holdsAbove(actor, GUIDES, within);
