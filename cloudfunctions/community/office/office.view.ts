import type { Person } from '#kernel/person';
import type { OutputOf } from '#types/contract';
import type { Instant } from '#types/time';
import { activeOffices } from '../person.state';

/** The offices alone: who appoints somebody learns nothing of where they live. */
export const officesOf = (person: Person, now: Instant): OutputOf<'community.appoint'> => ({
  personId: person._id,
  memberships: activeOffices(person, now).map(({ label: _, ...membership }) => membership),
});
