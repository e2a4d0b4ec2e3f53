import type { TerritoryId } from '#types/territory';
import { inventTerritory } from '../community/community.demo';
import type { Territory } from '../community/community.public';
import divisions from './divisions.json';
import { blockCorner, buildingSpot, communitySpot, gridSpot, pointAt, type Spot } from './layout';
import { type Random, randomOf } from './random';

export const DISTRICT = divisions.district.code as TerritoryId;
export const STREET = `${DISTRICT}/${divisions.street.code}` as TerritoryId;

const BUILDINGS_A_GRID = 8;
const two = (number: number): string => String(number).padStart(2, '0');
const count = (places: readonly Territory[]): number =>
  places.reduce((sum, place) => sum + place.households, 0);

type Strip = { community: TerritoryId; corner: Spot; grid: number; grids: number };

const building = ({ community, corner, grid, grids }: Strip, number: number, random: Random): Territory => {
  const parent = `${community}/g${two(grid + 1)}` as TerritoryId;
  return inventTerritory({
    _id: `${parent}/b${two(number + 1)}` as TerritoryId,
    level: 'building',
    parent,
    name: `${number + 1}号楼`,
    point: pointAt(buildingSpot(corner, grid, grids, number)),
    // three units of six floors, two doors each, and a few larger houses
    households: random.pick([32, 36, 36, 36, 40, 42, 48]),
  });
};

/** About 300 households a grid, as the standard wants. */
const gridOf = (strip: Strip, random: Random): Territory[] => {
  const { community, corner, grid, grids } = strip;
  const buildings = Array.from({ length: BUILDINGS_A_GRID }, (_, number) => building(strip, number, random));
  const head = inventTerritory({
    _id: `${community}/g${two(grid + 1)}` as TerritoryId,
    level: 'grid',
    parent: community,
    name: `第${grid + 1}网格`,
    point: pointAt(gridSpot(corner, grid, grids)),
    households: count(buildings),
  });
  return [head, ...buildings];
};

const communityOf = ({ code, name }: { code: string; name: string }, place: number): Territory[] => {
  const id = `${STREET}/${code}` as TerritoryId;
  const random = randomOf(`community ${code}`);
  const corner = blockCorner(place);
  const grids = place === 0 ? 4 : random.whole(3, 6);
  const inside = Array.from({ length: grids }, (_, grid) =>
    gridOf({ community: id, corner, grid, grids }, random),
  ).flat();
  const head = inventTerritory({
    _id: id,
    level: 'community',
    parent: STREET,
    name,
    point: pointAt(communitySpot(corner)),
    households: count(inside.filter(({ level }) => level === 'grid')),
    dutyPhone: `0714-0000${code}`,
  });
  return [head, ...inside];
};

/** The real district, street and communities with invented grids and buildings. */
export const makeTerritories = (): Territory[] => {
  const communities = divisions.communities.flatMap(communityOf);
  const households = count(communities.filter(({ level }) => level === 'community'));
  const district = inventTerritory({
    _id: DISTRICT,
    level: 'district',
    parent: null,
    name: divisions.district.name,
    point: pointAt({ east: 0, north: 0 }),
    households,
    supervisionPhone: '0714-0000900',
    settings: {
      gridSize: { target: 300, least: 200, most: 500 },
      // questions can be answered sooner than a lamp is mended, and dangers must be
      requests: { workingDaysFor: { safety: 3, consultation: 3 } },
    },
  });
  const street = inventTerritory({
    _id: STREET,
    level: 'street',
    parent: DISTRICT,
    name: divisions.street.name,
    point: pointAt({ east: 0, north: 0 }),
    households,
    dutyPhone: '0714-0000100',
    supervisionPhone: '0714-0000800',
  });
  return [district, street, ...communities];
};
