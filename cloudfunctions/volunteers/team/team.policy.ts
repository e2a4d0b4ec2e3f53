import { type Actor, holdsAbove } from '#kernel/actor';
import type { PersonId } from '#types/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { leadersOf, type Team } from './team.state';

/** A community guides the groups inside it (民政部令第67号 Art. 26). */
export const GUIDES: readonly Role[] = ['community_staff', 'community_lead'];

export const mayGuide = (actor: Actor, territory: TerritoryId): boolean =>
  holdsAbove(actor, GUIDES, territory);

export const mayLead = (actor: Actor, team: Pick<Team, 'members' | 'socialWorker' | 'territory'>): boolean =>
  leadersOf(team).includes(actor.personId) || mayGuide(actor, team.territory);

/** Nobody settles their own application or gives themselves a role. */
export const mayDecideAbout = (actor: Actor, team: Team, about: PersonId): boolean =>
  actor.personId !== about && mayLead(actor, team);
