import { type Actor, holdsAbove } from '#kernel/actor';
import type { Role } from '#types/roles';
import type { Volunteer } from './volunteer.state';

/** Near enough to know the people of an area. */
export const NEIGHBOURS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

export const looksAfter = (actor: Actor, { area }: Pick<Volunteer, 'area'>): boolean =>
  holdsAbove(actor, NEIGHBOURS, area);

/** Nobody stands for their own guardian. */
export const mayConfirmGuardian = (actor: Actor, volunteer: Pick<Volunteer, '_id' | 'area'>): boolean =>
  actor.personId !== volunteer._id && looksAfter(actor, volunteer);

/** Who may sign a volunteer up: themselves, whom they named, those who look after their area. */
export const mayActFor = (actor: Actor, volunteer: Pick<Volunteer, '_id' | 'area' | 'helpers'>): boolean =>
  actor.personId === volunteer._id ||
  volunteer.helpers.some(({ personId }) => personId === actor.personId) ||
  looksAfter(actor, volunteer);
