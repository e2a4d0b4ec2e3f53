import type { Place } from '#types/community';
import type { OutputOf } from '#types/contract';
import type { Point } from '#types/place';
import type { ChosenPlace } from '../../shared/place/place.types';
import { nearestTo } from './plan.geometry';

export type CommunityMap = OutputOf<'community.mapOf'>;

const SEPARATOR = ' · ';
const COMMUNITY_PARTS = 3;
const GRID_PARTS = 4;

const parts = (territory: string) => territory.split('/').filter(Boolean);

/** The community that a territory lies in; `null` for a district or a street. */
export function communityIn(territory: string): string | null {
  const path = parts(territory);
  return path.length < COMMUNITY_PARTS ? null : path.slice(0, COMMUNITY_PARTS).join('/');
}

/** The grid that a territory lies in; `null` above one. */
export function gridIn(territory: string): string | null {
  const path = parts(territory);
  return path.length < GRID_PARTS ? null : path.slice(0, GRID_PARTS).join('/');
}

/** Grids with their buildings, in the order of their numbers. */
export function gridsWithBuildings({ grids, buildings }: CommunityMap) {
  const byId = (a: Place, b: Place) => a.id.localeCompare(b.id);
  return [...grids].sort(byId).map((grid) => ({
    grid,
    buildings: buildings.filter((b) => b.id.startsWith(`${grid.id}/`)).sort(byId),
  }));
}

/** `友爱街社区 · 第2网格 · 5号楼`, as the server words it. */
export function labelOf(map: CommunityMap, territory: string): string {
  const grid = map.grids.find((g) => g.id === gridIn(territory));
  const building = map.buildings.find((b) => b.id === territory);
  return [map.label, grid?.name, building?.name].filter(Boolean).join(SEPARATOR);
}

/** A point belongs to the building nearest to it: that is how it finds its grid and its worker. */
export function placeAt(map: CommunityMap, point: Point): ChosenPlace | null {
  const nearest = nearestTo(point, map.buildings);
  return nearest && { territory: nearest.item.id, label: `${labelOf(map, nearest.item.id)} 附近`, point };
}

export const chosenOf = (map: CommunityMap, territory: string): ChosenPlace => ({
  territory,
  label: labelOf(map, territory),
  point: null,
});

/** `友爱街社区 · 第2网格 · 5号楼 · 1单元302`: the last two name the home, the others what lies around it. */
export function labelParts(label: string): { home: string; around: string } {
  const all = label.split(SEPARATOR);
  return { home: all.slice(-2).join(SEPARATOR), around: all.slice(0, -2).join(SEPARATOR) };
}
