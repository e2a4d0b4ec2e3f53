import { levelOf, parentOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';

/** What has to be read to name an audience: a building is told apart by its grid. */
export const namedBy = (territories: readonly TerritoryId[]): TerritoryId[] => [
  ...new Set(
    territories.flatMap((id) => {
      const above = levelOf(id) === 'building' ? parentOf(id) : null;
      return above === null ? [id] : [id, above];
    }),
  ),
];

/** `第1网格、第2网格 3号楼`; what is no more is left out. */
export const areasText = (
  territories: readonly TerritoryId[],
  places: readonly { _id: TerritoryId; name: string }[],
): string => {
  const names = new Map(places.map(({ _id, name }) => [_id, name]));
  return territories
    .flatMap((id) => {
      const name = names.get(id);
      if (name === undefined) return [];
      const above = levelOf(id) === 'building' ? names.get(parentOf(id) ?? id) : undefined;
      return [above === undefined ? name : `${above} ${name}`];
    })
    .join('、');
};
