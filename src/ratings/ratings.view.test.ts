import { isLow, standingIn, whyText } from './ratings.view';

const LINES = { lowLine: 3, itemLine: 2.5 };

it.each([
  ['overall', 2.9, true],
  ['overall', 3, false],
  ['repair', 2.9, false],
  ['repair', 2.4, true],
  ['repair', null, false],
] as const)('%s with %s: below its line is %s', (item, mean, low) => {
  expect(isLow(item, mean, LINES)).toBe(low);
});

it('says of an order what it was opened for', () => {
  const items = [
    { item: 'repair', mean: 2.1 },
    { item: 'cleaning', mean: 2.9 },
    { item: 'overall', mean: 3.4 },
  ] as const;
  expect(whyText({ ...LINES, mean: 2.96, items: [...items] })).toBe('总体 2.96 分，低于 3 分');
  expect(whyText({ ...LINES, mean: 3.4, items: [...items] })).toBe('维修响应 2.1 分，低于 2.5 分');
});

describe('who may judge a committee', () => {
  const community = '420205/003/001';
  type Somebody = NonNullable<Parameters<typeof standingIn>[0]>;
  const at = (household: string, level: string, office?: string) =>
    ({
      residence: { household, level, label: '' },
      memberships: office ? [{ role: 'building_lead', territory: office, label: '' }] : [],
    }) as unknown as Somebody;

  it.each([
    ['nobody in particular', null, 'no'],
    ['who lives elsewhere', at('420205/003/002/g01/b01/1-101', 'L2'), 'no'],
    ['whose home is not confirmed', at(`${community}/g01/b01/1-101`, 'L1'), 'unconfirmed'],
    ['whose home is', at(`${community}/g01/b01/1-101`, 'L2'), 'yes'],
  ] as const)('where residents judge: %s', (_case, me, standing) => {
    expect(standingIn(me, { community, standing: 'residents' })).toBe(standing);
  });

  it('where representatives judge, a building lead of the community and no mere resident', () => {
    const rule = { community, standing: 'representatives' } as const;
    const home = `${community}/g01/b01/1-101`;
    expect(standingIn(at(home, 'L2'), rule)).toBe('no');
    expect(standingIn(at(home, 'L1', `${community}/g01/b01`), rule)).toBe('yes');
    expect(standingIn(at(home, 'L2', '420205/003/002/g01/b01'), rule)).toBe('no');
  });
});
