import type { Point } from '#types/place';

/** Metres east and north of the district's middle. */
export type Spot = { east: number; north: number };

const MIDDLE: Point = { lat: 30.21, lng: 114.9 };
const METRES_PER_DEGREE = 111_320;
// the valley runs from south-west to north-east, and so do the streets
const TURN = (18 * Math.PI) / 180;

const COLUMNS = 4;
const BLOCK = { width: 620, height: 430 };
const ROWS_OF_BUILDINGS = 4;
const GAP = 34;

/** Invented, but laid out as streets and rows of houses are. GCJ-02 degrees, six digits. */
export const pointAt = ({ east, north }: Spot): Point => {
  const x = east * Math.cos(TURN) - north * Math.sin(TURN);
  const y = east * Math.sin(TURN) + north * Math.cos(TURN);
  const degrees = (value: number) => Math.round(value * 1e6) / 1e6;
  return {
    lat: degrees(MIDDLE.lat + y / METRES_PER_DEGREE),
    lng: degrees(MIDDLE.lng + x / (METRES_PER_DEGREE * Math.cos((MIDDLE.lat * Math.PI) / 180))),
  };
};

/** The south-west corner of a community's block; blocks lie four to a row with streets in between. */
export const blockCorner = (community: number): Spot => ({
  east: ((community % COLUMNS) - COLUMNS / 2) * BLOCK.width,
  north: (1.5 - Math.floor(community / COLUMNS)) * BLOCK.height,
});

/** A grid is a strip of its block, from street to street. */
const stripWidth = (grids: number): number => (BLOCK.width - 2 * GAP) / grids;

export const gridSpot = (corner: Spot, grid: number, grids: number): Spot => ({
  east: corner.east + GAP + (grid + 0.5) * stripWidth(grids),
  north: corner.north + BLOCK.height / 2,
});

/** Houses stand in two columns of rows, the entrances to the south. */
export const buildingSpot = (corner: Spot, grid: number, grids: number, building: number): Spot => {
  const column = Math.floor(building / ROWS_OF_BUILDINGS);
  const row = building % ROWS_OF_BUILDINGS;
  const rowHeight = (BLOCK.height - 2 * GAP) / ROWS_OF_BUILDINGS;
  return {
    east: corner.east + GAP + grid * stripWidth(grids) + (0.27 + 0.46 * column) * stripWidth(grids),
    north: corner.north + BLOCK.height - GAP - (row + 0.5) * rowHeight,
  };
};

export const communitySpot = (corner: Spot): Spot => ({
  east: corner.east + BLOCK.width / 2,
  north: corner.north + 12,
});
