import type { Place } from '#types/community';
import type { Territory } from './territory.store';

export const placeOf = ({ _id, level, name, point, households }: Territory): Place => ({
  id: _id,
  level,
  name,
  point,
  households,
});
