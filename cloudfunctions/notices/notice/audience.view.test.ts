import type { TerritoryId } from '#types/territory';
import { areasText, namedBy } from './audience.view';

const at = (path: string) => path as TerritoryId;
const GRID = at('420205/003/001/g02');
const HOUSE = at('420205/003/001/g02/b05');
const PLACES = [
  { _id: GRID, name: '第2网格' },
  { _id: HOUSE, name: '5号楼' },
];

it('a house is named with its grid, for every grid may have a fifth one', () => {
  expect(namedBy([HOUSE])).toEqual([HOUSE, GRID]);
  expect(areasText([HOUSE], PLACES)).toBe('第2网格 5号楼');
});

it('several stand side by side; what is no more is left out', () => {
  expect(areasText([GRID, HOUSE, at('420205/003/001/g09')], PLACES)).toBe('第2网格、第2网格 5号楼');
  expect(areasText([], PLACES)).toBe('');
});
