import { isWithin, pathOf } from '#kernel/territory';
import type { Audience } from '#types/notices';
import type { Group, NoticeKind } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';

/** Without those that lie inside another one: nobody is meant twice. */
export const outermost = (territories: readonly TerritoryId[]): TerritoryId[] => [
  ...new Set(
    territories.filter((one) => !territories.some((other) => other !== one && isWithin(one, other))),
  ),
];

/** `420205/003/001#all`: everybody of a group somewhere; with a kind behind it, for a feed of one kind. */
const keyOf = (territory: TerritoryId, group: Group | 'all'): string => `${territory}#${group}`;
const ofKind = (key: string, kind: NoticeKind): string => `${key}!${kind}`;
/** For whoever knocks: the audience itself, or something of it further down. */
const knockAt = (territory: TerritoryId): string => `${territory}~`;
const knockBelow = (territory: TerritoryId): string => `${territory}~below`;

/** What a notice is found by in the feeds of those it concerns. */
export const feedKeysOf = ({ territories, group }: Audience, kind: NoticeKind): string[] =>
  outermost(territories).flatMap((territory) => {
    const key = keyOf(territory, group);
    return [key, ofKind(key, kind)];
  });

/** What an urgent notice is found by for grid workers. */
export const knockKeysOf = ({ territories }: Audience): string[] => [
  ...new Set(
    outermost(territories).flatMap((territory) => [
      knockAt(territory),
      ...pathOf(territory).slice(0, -1).map(knockBelow),
    ]),
  ),
];

export const knocksOf = (grids: readonly TerritoryId[]): string[] => [
  ...new Set(grids.flatMap((grid) => [...pathOf(grid).map(knockAt), knockBelow(grid)])),
];

/** Where somebody belongs, and to which groups. */
export type Standing = { places: readonly TerritoryId[]; groups: readonly Group[] };

const territoriesAround = (places: readonly TerritoryId[]): TerritoryId[] => [
  ...new Set(places.flatMap(pathOf)),
];

export const keysFor = ({ places, groups }: Standing, kind: NoticeKind | null): string[] =>
  territoriesAround(places).flatMap((territory) =>
    (['all', ...groups] as const).map((group) => {
      const key = keyOf(territory, group);
      return kind === null ? key : ofKind(key, kind);
    }),
  );

/** Whether a notice for this audience concerns whoever lives there. */
export const concerns = (
  { territories, group }: Audience,
  home: TerritoryId,
  groups: readonly Group[],
): boolean =>
  (group === 'all' || groups.includes(group)) && territories.some((territory) => isWithin(home, territory));
