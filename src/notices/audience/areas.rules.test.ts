import { areasText, isPartly, toggleArea } from './areas.rules';

const C = '420205/003/001';
const AREAS = [
  { id: C, name: '友爱街社区' },
  { id: `${C}/g01`, name: '第1网格' },
  { id: `${C}/g02`, name: '第2网格' },
  { id: `${C}/g01/b01`, name: '1号楼' },
  { id: `${C}/g01/b02`, name: '2号楼' },
  { id: `${C}/g02/b03`, name: '3号楼' },
  { id: `${C}/g02/b04`, name: '4号楼' },
];
const toggled = (chosen: string[], ...ids: string[]) =>
  ids.reduce((now, id) => toggleArea(AREAS, now, id), chosen);

it('a part is left out of the whole: its neighbours stay', () => {
  expect(toggled([C], `${C}/g01/b01`)).toEqual([`${C}/g01/b02`, `${C}/g02`]);
});

it('all parts are the whole', () => {
  expect(toggled([], `${C}/g01/b01`, `${C}/g01/b02`)).toEqual([`${C}/g01`]);
  expect(toggled([`${C}/g01`], `${C}/g02/b03`, `${C}/g02/b04`)).toEqual([C]);
});

it('the whole takes the place of its parts', () => {
  expect(toggled([`${C}/g01/b01`], `${C}/g01`)).toEqual([`${C}/g01`]);
});

it('the same again takes it away', () => {
  expect(toggled([], C, C)).toEqual([]);
  expect(toggled([], `${C}/g01/b01`, `${C}/g01/b01`)).toEqual([]);
});

it('knows what is chosen in part', () => {
  expect(isPartly([`${C}/g01/b01`], `${C}/g01`)).toBe(true);
  expect(isPartly([C], `${C}/g01`)).toBe(false);
});

it('buildings are told with their grid', () => {
  expect(areasText(AREAS, [`${C}/g01`, `${C}/g02/b03`])).toBe('第1网格、第2网格 3号楼');
});
