import { isBuilding, partsIn, roomsIn, scopesOf } from './scope.view';

describe('whom a matter may concern', () => {
  it('is nobody where no place is known', () => expect(scopesOf(null)).toEqual([]));

  it('never names a flat: its building is the smallest', () => {
    expect(scopesOf('420205/003/001/g02/b05/1-302')).toEqual([
      { value: '420205/003/001/g02/b05', title: '本楼' },
      { value: '420205/003/001/g02', title: '本网格' },
      { value: '420205/003/001', title: '全社区' },
    ]);
  });
});

describe('what was written in one line', () => {
  it('is no room where it is no number of a door', () => {
    expect(roomsIn('420205/003/001/g02/b05', '三楼老张')).toEqual([]);
  });

  it('is each room once', () => {
    expect(roomsIn('x/b05', '1-302、2-501 1-302')).toEqual(['x/b05/1-302', 'x/b05/2-501']);
  });

  it('is each name that stands between commas', () => {
    expect(partsIn('老张，老李、 老王\n')).toEqual(['老张', '老李', '老王']);
  });
});

it('tells a building from a grid', () => {
  expect([isBuilding('420205/003/001/g02/b05'), isBuilding('420205/003/001/g02')]).toEqual([true, false]);
});
