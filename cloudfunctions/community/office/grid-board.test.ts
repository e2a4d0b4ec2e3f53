import type { TerritoryId } from '#types/territory';
import { held, inventPerson, inventTerritory } from '../community.demo';
import { placePath } from '../place/place-path';
import { boardWith, cardOf } from './grid-board';

const GRID = '420205/003/001/g02' as TerritoryId;
const BEFORE = '2026-11-01T00:00:00.000Z';
const NOW = '2026-11-22T02:00:00.000Z';
const AFTER = '2026-12-01T00:00:00.000Z';

const grid = inventTerritory({ _id: GRID, level: 'grid', parent: null, name: '第2网格', households: 312 });
const community = inventTerritory({
  _id: '420205/003/001' as TerritoryId,
  level: 'community',
  parent: null,
  name: '友爱街社区',
  dutyPhone: '0714-0000001',
  supervisionPhone: '0714-0000009',
});
const office = held('grid_worker', GRID, '', BEFORE);
const wang = inventPerson(
  { openid: 'wang', name: '王师傅', workPhone: '13900000001', memberships: [office] },
  NOW,
);

describe('the board of a grid', () => {
  it('leaves out who holds no office in this grid', () => {
    const elsewhere = held('grid_worker', '420205/003/001/g03' as TerritoryId, '', BEFORE);
    const other = inventPerson({ openid: 'o', name: '周', memberships: [elsewhere] }, NOW);
    expect(boardWith(grid, other, NOW).board).toEqual([]);
  });

  it('names a worker once, however often they are written', () => {
    const twice = boardWith(boardWith(grid, wang, NOW), { ...wang, name: '王强' }, NOW);
    expect(twice.board).toMatchObject([{ name: '王强', phone: '13900000001', from: BEFORE, until: null }]);
    expect(twice.rev).toBe(grid.rev + 2);
  });

  it('changes nothing when the same worker is written again, whoever came after', () => {
    const ma = inventPerson({ openid: 'ma', name: '马', memberships: [office] }, NOW);
    const both = boardWith(boardWith(grid, wang, NOW), ma, NOW);
    expect(boardWith(both, wang, NOW).board).toEqual(both.board);
  });

  it('lets go who holds the office no longer', () => {
    const dismissed = inventPerson({ openid: 'wang', name: '王师傅' }, NOW);
    expect(boardWith(boardWith(grid, wang, NOW), dismissed, NOW).board).toEqual([]);
  });
});

describe('the card of a grid', () => {
  const path = (board = grid.board) => placePath(GRID, [community, { ...grid, board }]);
  const entry = { ...boardWith(grid, wang, NOW).board[0]! };

  it('does not exist above the grids', () => {
    expect(cardOf(placePath(community._id, [community]), NOW)).toBeNull();
  });

  it.each([
    ['has not begun', { ...entry, from: AFTER }],
    ['has ended', { ...entry, until: NOW }],
  ])('leaves out a worker whose office %s', (_, shown) => {
    expect(cardOf(path([shown]), NOW)?.workers).toEqual([]);
  });

  it('shows the duty phone for a worker without a work phone: a private one is never published', () => {
    expect(cardOf(path([{ ...entry, phone: '' }]), NOW)?.workers).toEqual([
      { name: '王师傅', phone: '0714-0000001' },
    ]);
  });

  it('takes the phones that the grid has not from the community', () => {
    expect(cardOf(path([entry]), NOW)).toEqual({
      grid: GRID,
      label: '友爱街社区 · 第2网格',
      households: 312,
      workers: [{ name: '王师傅', phone: '13900000001' }],
      dutyPhone: '0714-0000001',
      supervisionPhone: '0714-0000009',
    });
  });
});
