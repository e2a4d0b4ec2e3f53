import { levelOf, pathOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Territory } from '../community/community.public';
import { placePath } from '../community/place/place-path';

/** The label of every place and household, as the community slice words it. */
export const placeNames = (territories: readonly Territory[]) => {
  const byId = new Map(territories.map((place) => [place._id, place]));
  return (id: TerritoryId): string => {
    const path = pathOf(id)
      .filter((part) => levelOf(part) !== 'household')
      .map((part) => byId.get(part));
    const known = path.filter((place) => place !== undefined);
    if (known.length < path.length) throw new Error(`the demo has no place ${id}`);
    return placePath(id, known).label;
  };
};
