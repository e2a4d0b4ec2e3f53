import { type Actor, holdsAbove } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { HoursRecord } from './record.state';

/** The community answers for what groups inside it record (民政部令第67号 Art. 26). */
export const GUIDES: readonly Role[] = ['community_staff', 'community_lead'];

export const isDesk = (actor: Actor, { community }: { community: TerritoryId }): boolean =>
  holdsAbove(actor, GUIDES, community);

/** Who may propose and appraise: the leaders of the activity, and the desk of its community. */
export const mayTend = (actor: Actor, record: Pick<HoursRecord, 'leaders' | 'community'>): boolean =>
  record.leaders.includes(actor.personId) || isDesk(actor, record);

export const isOwner = (actor: Actor, { person }: Pick<HoursRecord, 'person'>): boolean =>
  actor.personId === person;

export const mayRead = (actor: Actor, record: HoursRecord): boolean =>
  isOwner(actor, record) || mayTend(actor, record);
