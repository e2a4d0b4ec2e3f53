import type { PlacedStatement } from '#types/opinion-shapes';
import { groupName, mapWords, sharesOf, sharesText } from './opinion.view';

const statement: PlacedStatement = {
  id: `u_${'1'.repeat(24)}` as PlacedStatement['id'],
  words: '先保证消防通道',
  stance: 'agree',
  groups: [{ agree: 11, disagree: 0, pass: 1 }, { agree: 4, disagree: 4, pass: 0 }, null],
};

it('tells the share of those who were asked, and nothing of a group in which very few were', () => {
  expect(sharesOf(statement)).toEqual([
    { name: '第一种看法', percent: 92 },
    { name: '第二种看法', percent: 50 },
  ]);
  expect(sharesText(statement)).toBe('第一种看法里有 92% 赞同，第二种看法里有 50% 赞同');
});

it('counts what people are against where that is what is typical', () => {
  expect(sharesOf({ ...statement, stance: 'disagree' })[1]).toEqual({ name: '第二种看法', percent: 50 });
});

it('does not speak of kinds where there is only one', () => {
  const group = { size: 20, mine: false, typical: [] };
  const map = { at: '', people: 21, grouped: 20, common: [] };
  expect(mapWords({ ...map, groups: [group] })).toContain('没有分成几种');
  expect(mapWords({ ...map, groups: [group, group] })).toContain('2 种看法');
});

it('has a name for every kind', () => {
  expect([0, 1, 4].map(groupName)).toEqual(['第一种看法', '第二种看法', '第五种看法']);
});
