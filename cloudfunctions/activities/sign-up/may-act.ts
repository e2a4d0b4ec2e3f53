import type { Actor } from '#kernel/actor';
import type { PersonId } from '#types/ids';
import { mayActFor, type Volunteer } from '../../volunteers/volunteers.public';
import type { Activity } from '../activity/activity.state';

/** For oneself; or for somebody who is registered and lets one. A draft is nobody's to take a place in. */
export const mayActIn = (
  actor: Actor,
  { document, volunteer }: { document: Activity; volunteer: Volunteer | null },
  { for: other }: { for: PersonId | null },
): boolean => {
  if (document.state.status === 'draft') return false;
  if (other === null || other === actor.personId) return true;
  return volunteer !== null && mayActFor(actor, volunteer);
};
