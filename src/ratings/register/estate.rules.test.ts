import type { EstateSummary } from '#types/rating-shapes';
import { EMPTY_ESTATE, formOf, problemsOf, startedFrom, takenBy, takenLines } from './estate.rules';

const GOOD = {
  ...EMPTY_ESTATE,
  ...{ name: '友爱花园', company: '安居物业公司', manager: '郑长河', households: '280' },
  buildings: ['420205/003/001/g01/b01'],
};

it('says of every field that is missing what to write; a telephone may be left out', () => {
  expect(Object.keys(problemsOf(EMPTY_ESTATE)).sort()).toEqual([
    ...['buildings', 'company', 'households', 'manager', 'name'],
  ]);
  expect(problemsOf(GOOD)).toEqual({});
});

it.each([
  ['households', '0'],
  ['households', '二百'],
  ['households', '20001'],
  ['households', '2.5'],
  ['managerPhone', '转 8012'],
  ['name', '  '],
] as const)('%s cannot be %s', (field, value) => {
  expect(Object.keys(problemsOf({ ...GOOD, [field]: value }))).toEqual([field]);
});

const estate = (id: string, active: boolean, ...buildings: string[]) =>
  ({
    ...{ id, active, buildings, name: `小区${id}`, company: '物业', manager: { name: '赵', phone: '' } },
    ...{ households: 80, round: null, results: [], handedIn: false },
  }) as unknown as EstateSummary;

it('a building is taken by another estate that is rated, not by the own one or one that is not rated any more', () => {
  const taken = takenBy([estate('a', true, 'b1'), estate('b', true, 'b2'), estate('c', false, 'b3')], 'a');
  expect([...taken]).toEqual([['b2', '小区b']]);
});

it('says of a grid which buildings another estate has, all of them in one word', () => {
  const grid = ['b1', 'b2', 'b3'].map((id) => ({ id, name: `${id}号楼` }));
  const one = new Map([
    ['b1', '甲花园'],
    ['b3', '甲花园'],
  ]);
  expect(takenLines(grid, one)).toEqual(['已属甲花园：b1号楼、b3号楼']);
  expect(takenLines(grid, new Map(grid.map(({ id }) => [id, '乙花园'])))).toEqual(['已属乙花园：全部 3 栋']);
  expect(takenLines(grid, new Map())).toEqual([]);
});

it('a draft that was begun before somebody else changed the register is another draft', () => {
  const before = formOf(estate('a', true, 'b1'));
  expect(startedFrom(formOf(estate('a', true, 'b1')))).toBe(startedFrom(before));
  expect(startedFrom(formOf(estate('a', true, 'b1', 'b2')))).not.toBe(startedFrom(before));
});
