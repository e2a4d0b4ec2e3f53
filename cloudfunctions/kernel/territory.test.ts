import type { TerritoryId } from '#types/territory';
import { ancestorAt, isWithin, levelOf, parentOf, pathOf, rangeInside } from './territory';

const at = (path: string) => path as TerritoryId;
const HOME = at('420205/003/001/g02/b05/1-302');

describe('levels of a path', () => {
  it('throws for a path that is deeper than a household', () => {
    expect(() => levelOf(at(`${HOME}/x`))).toThrow('not a territory');
  });

  it('follow its parts', () => {
    expect(pathOf(HOME).map(levelOf)).toEqual([
      'district',
      'street',
      'community',
      'grid',
      'building',
      'household',
    ]);
  });

  it('above a place are found, below it are none', () => {
    expect(ancestorAt(HOME, 'community')).toBe('420205/003/001');
    expect(ancestorAt(at('420205/003'), 'grid')).toBeNull();
    expect(parentOf(at('420205/003/001'))).toBe('420205/003');
    expect(parentOf(at('420205'))).toBeNull();
  });
});

describe('lying within', () => {
  it.each([
    ['420205/003/0012', '420205/003/001', false],
    ['420205/003', '420205/003/001', false],
    ['420205/003/002', '420205/003/001', false],
    ['420205/003/001', '420205/003/001', true],
    ['420205/003/001/g02', '420205/003/001', true],
    [HOME, '420205', true],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isWithin(at(inner), at(outer))).toBe(expected);
  });

  it('is the range of ids between the bounds, without the place itself and its namesakes', () => {
    const { from, to } = rangeInside(at('420205/003/001'));
    const ids = ['420205/003/001', '420205/003/001/g01', HOME, '420205/003/0010', '420205/003/002'];
    expect(ids.filter((id) => from < id && id < to)).toEqual(['420205/003/001/g01', HOME]);
  });
});
