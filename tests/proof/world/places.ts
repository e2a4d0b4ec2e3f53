import type { Level, TerritoryId } from '#types/territory';
import { inventTerritory } from '../../../cloudfunctions/community/community.demo';
import type { Territory } from '../../../cloudfunctions/community/place/territory.store';

const at = (path: string): TerritoryId => path as TerritoryId;

export const DISTRICT = at('420205');
export const STREET = at('420205/003');
export const COMMUNITY = at('420205/003/001');
export const GRID = at('420205/003/001/g02');
export const HOUSE = at('420205/003/001/g02/b05');
export const NEXT_HOUSE = at('420205/003/001/g02/b06');
export const NEXT_GRID = at('420205/003/001/g03');
export const NEXT_COMMUNITY = at('420205/003/002');
export const OTHER_DISTRICT = at('420206');
export const FLAT = at(`${HOUSE}/1-302`);

const place = (_id: TerritoryId, level: Level, name: string, more: Partial<Territory> = {}): Territory => {
  const above = _id.split('/').slice(0, -1).join('/');
  return inventTerritory({ _id, level, name, parent: above === '' ? null : at(above), ...more });
};

/** One small district, with something beside every level of it. */
export const territories: readonly Territory[] = [
  place(DISTRICT, 'district', '甲区', { supervisionPhone: '0714-0000900' }),
  place(STREET, 'street', '甲街道', { dutyPhone: '0714-0000100' }),
  place(COMMUNITY, 'community', '甲社区', { dutyPhone: '0714-0000001', households: 600 }),
  place(GRID, 'grid', '第2网格', { households: 300 }),
  place(HOUSE, 'building', '5号楼', { households: 36 }),
  place(NEXT_HOUSE, 'building', '6号楼', { households: 36 }),
  place(NEXT_GRID, 'grid', '第3网格', { households: 300 }),
  place(at(`${NEXT_GRID}/b01`), 'building', '1号楼', { households: 36 }),
  place(NEXT_COMMUNITY, 'community', '乙社区', { households: 300 }),
  place(at(`${NEXT_COMMUNITY}/g01`), 'grid', '第1网格', { households: 300 }),
  place(OTHER_DISTRICT, 'district', '乙区'),
];
