import { groupByRole } from './persona-groups';
import { householdText, partsOf } from './place-text';

it.each([
  ['', []],
  ['420205', []],
  ['420205/003/001', []],
  ['420205/003/001/g02', ['第2网格']],
  ['420205/003/001/g02/b05/1-302', ['第2网格', '5号楼', '1单元302']],
])('%s is read out as %j', (territory, words) => expect(householdText(territory)).toEqual(words));

it('knows the district, street and community that something lies in', () => {
  expect(partsOf('420205/003/001/g02/b05/1-302')).toEqual(['420205', '420205/003', '420205/003/001']);
  expect(partsOf('')).toEqual([]);
});

it('residents come first, and a role nobody foresaw is not lost', () => {
  const people = ['auditor', 'inspector', 'grid_worker', 'visitor', 'resident'].map((role) => ({ role }));
  const groups = groupByRole(people).map((g) => [g.title, g.people.length]);
  expect(groups).toEqual([
    ['居民', 2],
    ['网格员与楼栋长', 1],
    ['街道、部门与区', 1],
    ['其他', 1],
  ]);
});
