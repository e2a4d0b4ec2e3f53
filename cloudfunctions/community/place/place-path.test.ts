import { calendarOf } from '#kernel/calendar';
import type { TerritoryId } from '#types/territory';
import { inventTerritory } from '../community.demo';
import { placePath } from './place-path';
import type { TerritorySettings } from './territory.store';

const at = (path: string) => path as TerritoryId;
const place = (id: string, level: 'district' | 'street' | 'community' | 'grid' | 'building', name: string) =>
  inventTerritory({ _id: at(id), level, parent: null, name });
const PATH = [
  place('420205', 'district', '铁山区'),
  place('420205/003', 'street', '铁山街道'),
  place('420205/003/001', 'community', '友爱街社区'),
  place('420205/003/001/g02', 'grid', '第2网格'),
  place('420205/003/001/g02/b05', 'building', '5号楼'),
];
const withSettings = (...settings: (TerritorySettings | null)[]) =>
  PATH.map((part, depth) => ({ ...part, settings: settings[depth] ?? {} }));

describe('the label of a place', () => {
  it.each([
    [1, '铁山区'],
    [2, '铁山街道'],
    [3, '友爱街社区'],
    [5, '友爱街社区 · 第2网格 · 5号楼'],
  ])('of %i parts reads %s', (depth, label) => {
    const path = PATH.slice(0, depth);
    expect(placePath(path.at(-1)!._id, path).label).toBe(label);
  });

  it('ends with unit and room for a household, which has no document of its own', () => {
    expect(placePath(at('420205/003/001/g02/b05/1-302'), PATH).label).toBe(
      '友爱街社区 · 第2网格 · 5号楼 · 1单元302',
    );
  });
});

describe('the calendar of a place', () => {
  // 2026-11-23 is a Monday, 2026-11-28 a Saturday
  const MONDAY = '2026-11-23';
  const SATURDAY = '2026-11-28';
  const calendar = (...settings: (TerritorySettings | null)[]) =>
    calendarOf(placePath(PATH[4]!._id, withSettings(...settings)).overrides);

  it('is the official one by default', () => {
    expect([MONDAY, SATURDAY].map(calendar().isWorkday)).toEqual([true, false]);
  });

  it('follows the district', () => {
    const { isWorkday } = calendar({ calendar: { holidays: [MONDAY], workdays: [SATURDAY] } });
    expect([MONDAY, SATURDAY].map(isWorkday)).toEqual([false, true]);
  });

  it('follows the community where it decides otherwise', () => {
    const district = { calendar: { holidays: [MONDAY], workdays: [SATURDAY] } };
    const own = { calendar: { holidays: [SATURDAY], workdays: [MONDAY] } };
    expect([MONDAY, SATURDAY].map(calendar(district, null, own).isWorkday)).toEqual([true, false]);
  });
});
