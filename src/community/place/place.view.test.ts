import {
  chosenOf,
  communityIn,
  gridIn,
  gridsWithBuildings,
  labelOf,
  labelParts,
  placeAt,
} from './place.view';

const C = '420205/003/001';
const place = (id: string, name: string, point: { lat: number; lng: number } | null = null) =>
  ({ id, name, point, level: 'building', households: 1 }) as never;
const map = {
  label: '友爱街社区',
  grids: [place(`${C}/g02`, '第2网格'), place(`${C}/g01`, '第1网格')],
  buildings: [
    place(`${C}/g02/b05`, '5号楼', { lat: 30.21, lng: 114.9 }),
    place(`${C}/g01/b01`, '1号楼', { lat: 30.22, lng: 114.9 }),
  ],
};

describe('a place', () => {
  it('is in no community above one', () => {
    expect(communityIn('420205/003')).toBeNull();
    expect(communityIn('')).toBeNull();
    expect(gridIn(C)).toBeNull();
  });
  it('finds its community and grid by its id', () => {
    expect(communityIn(`${C}/g02/b05/1-302`)).toBe(C);
    expect(gridIn(`${C}/g02/b05`)).toBe(`${C}/g02`);
  });
  it('is named from the community down', () => {
    expect(labelOf(map, `${C}/g02/b05`)).toBe('友爱街社区 · 第2网格 · 5号楼');
    expect(labelOf(map, `${C}/g02`)).toBe('友爱街社区 · 第2网格');
    expect(chosenOf(map, C)).toEqual({ territory: C, label: '友爱街社区', point: null });
  });
  it('lists grids in order, each with its own buildings', () => {
    const lists = gridsWithBuildings(map).map(({ grid, buildings }) => [
      grid.name,
      buildings.map((b) => b.name),
    ]);
    expect(lists).toEqual([
      ['第1网格', ['1号楼']],
      ['第2网格', ['5号楼']],
    ]);
  });
  it('on the plan belongs to the nearest building and keeps its point', () => {
    const point = { lat: 30.2101, lng: 114.9 };
    expect(placeAt(map, point)).toEqual({
      territory: `${C}/g02/b05`,
      label: '友爱街社区 · 第2网格 · 5号楼 附近',
      point,
    });
  });
  it('cannot be found where no building has a point', () => {
    expect(
      placeAt({ ...map, buildings: [place(`${C}/g02/b05`, '5号楼')] }, { lat: 30, lng: 114 }),
    ).toBeNull();
  });
  it('breaks its name between the home and what is around it', () => {
    expect(labelParts('友爱街社区 · 第2网格 · 5号楼 · 1单元302')).toEqual({
      home: '5号楼 · 1单元302',
      around: '友爱街社区 · 第2网格',
    });
  });
});
