import { isFull, isWhole, type MemberRow, problemOf, withRow } from './committee.rules';

const row = (key: string, name = '顾大海', office = '主任'): MemberRow => ({ key, id: null, name, office });

it('a row that was taken out leaves its key to nobody who is still there', () => {
  expect(withRow([row('m1'), row('new1'), row('new3')]).at(-1)).toMatchObject({ key: 'new4', id: null });
  expect(withRow([]).map(({ key }) => key)).toEqual(['new1']);
});

it('needs somebody, and of everybody a name and an office', () => {
  expect(isWhole([])).toBe(false);
  expect(isWhole([row('m1'), row('m2', ' ')])).toBe(false);
  expect(problemOf(row('m2', '', ''))).toEqual({ name: '请写姓名', office: '请写职务' });
  expect(isWhole([row('m1')])).toBe(true);
});

it('holds fifteen', () => {
  const rows = Array.from({ length: 14 }, (_, n) => row(`m${n}`));
  expect([isFull(rows), isFull(withRow(rows))]).toEqual([false, true]);
});
