import { epochOf, MINUTE } from '#kernel/instant';
import { QUARTER_MINUTES } from '#types/activities.labels';
import type { PersonId } from '#types/ids';
import type { Post } from '../activity/activity.state';

const QUARTER = QUARTER_MINUTES * MINUTE;

/** One value for each quarter of an hour that the post takes of a person; a unique index lets one activity have it. */
export const claimsOf = (person: PersonId, { from, until }: Pick<Post, 'from' | 'until'>): string[] => {
  const [first, end] = [epochOf(from) / QUARTER, epochOf(until) / QUARTER];
  return Array.from({ length: end - first }, (_, place) => `${person}:${(first + place).toString(36)}`);
};
