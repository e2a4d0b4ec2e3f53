import type { Audience } from '#types/notices';
import type { TerritoryId } from '#types/territory';
import { concerns, feedKeysOf, keysFor, knockKeysOf, knocksOf, outermost } from './audience.state';

const at = (id: string) => id as TerritoryId;
const COMMUNITY = at('420205/003/001');
const GRID = at('420205/003/001/g02');
const HOUSE = at('420205/003/001/g02/b05');
const FLAT = at('420205/003/001/g02/b05/1-302');
const audience = (territories: TerritoryId[], group: Audience['group'] = 'all'): Audience => ({
  territories,
  group,
});
const meets = (one: string[], other: string[]) => one.some((key) => other.includes(key));

it('nobody is meant twice, whatever was chosen inside what', () => {
  expect(outermost([GRID, HOUSE, COMMUNITY, COMMUNITY])).toEqual([COMMUNITY]);
  expect(outermost([GRID, at('420205/003/001/g021')])).toHaveLength(2);
});

describe('the feed of somebody', () => {
  const elder = { places: [FLAT], groups: ['elders' as const] };

  it.each([
    ['another grid', audience([at('420205/003/001/g03')]), false],
    ['a building whose number begins alike', audience([at('420205/003/001/g02/b051')]), false],
    ['owners of the house', audience([HOUSE], 'owners'), false],
    ['the house', audience([HOUSE]), true],
    ['elders of the community', audience([COMMUNITY], 'elders'), true],
    ['the district', audience([at('420205')]), true],
  ])('and a notice for %s', (_, meant, found) => {
    expect(meets(feedKeysOf(meant, 'notice'), keysFor(elder, null))).toBe(found);
    expect(concerns(meant, FLAT, elder.groups)).toBe(found);
  });

  it('of one kind holds no other', () => {
    const keys = feedKeysOf(audience([HOUSE]), 'urgent');
    expect(meets(keys, keysFor(elder, 'urgent'))).toBe(true);
    expect(meets(keys, keysFor(elder, 'event'))).toBe(false);
  });
});

it.each([
  ['its community', audience([COMMUNITY]), true],
  ['one of its houses', audience([HOUSE]), true],
  ['a house of the next grid', audience([at('420205/003/001/g03/b01')]), false],
  ['another community', audience([at('420205/003/002')]), false],
])('a grid worker and an urgent notice for %s', (_, meant, found) => {
  expect(meets(knockKeysOf(meant), knocksOf([GRID]))).toBe(found);
});
