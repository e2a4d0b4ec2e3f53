import { LEVELS, type Level, type TerritoryId } from '#types/territory';

/** The parts of a path are national division code, street, community, grid, building, household. */
export const levelOf = (id: TerritoryId): Level => {
  const level = LEVELS[id.split('/').length - 1];
  if (!level) throw new Error(`not a territory: ${id}`);
  return level;
};

/** The territory itself and everything above it, the district first. */
export const pathOf = (id: TerritoryId): TerritoryId[] =>
  id.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/') as TerritoryId);

export const ancestorAt = (id: TerritoryId, level: Level): TerritoryId | null =>
  pathOf(id)[LEVELS.indexOf(level)] ?? null;

/** `inner` is `outer` or lies inside it. */
export const isWithin = (inner: TerritoryId, outer: TerritoryId): boolean =>
  inner === outer || inner.startsWith(`${outer}/`);

/** Everything strictly inside, as a range on an index: `from < id < to` (`0` follows `/` in ASCII). */
export const rangeInside = (id: TerritoryId): { from: string; to: string } => ({
  from: `${id}/`,
  to: `${id}0`,
});

export const parentOf = (id: TerritoryId): TerritoryId | null => pathOf(id).at(-2) ?? null;
