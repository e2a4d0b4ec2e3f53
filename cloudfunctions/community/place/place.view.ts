import type { Place } from '#types/community';
import type { Territory } from './territory.store';

/** What a place of a list or a map is made of; boards and settings stay in the database. */
export const PLACE = ['level', 'name', 'point', 'households'] as const;

export const placeOf = ({
  _id,
  level,
  name,
  point,
  households,
}: Pick<Territory, '_id' | (typeof PLACE)[number]>): Place => ({
  id: _id,
  level,
  name,
  point,
  households,
});
