import type { Membership } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { type Actor, activeAt, holdsAbove, territoriesOf } from './actor';
import { personIdOf } from './ids';

const at = (path: string) => path as TerritoryId;
const NOW = '2026-11-22T02:00:00.000Z';
const membership = (role: Membership['role'], territory: string): Membership => ({
  role,
  territory: at(territory),
  from: '2026-01-01T00:00:00.000Z',
  until: null,
  level: null,
});
const actor: Actor = {
  personId: personIdOf('me'),
  name: '',
  memberships: [membership('grid_worker', '420205/003/001/g02'), membership('resident', '420205/003/002')],
};

describe('what holds now', () => {
  it.each([
    ['ends at this very moment', { until: NOW }, false],
    ['has not begun', { from: '2026-11-22T02:00:00.001Z' }, false],
    ['begins at this very moment', { from: NOW }, true],
    ['ends later', { until: '2026-11-22T02:00:00.001Z' }, true],
    ['has no end', {}, true],
  ])('a membership that %s', (_, period, holds) => {
    expect(activeAt([{ ...membership('auditor', '420205'), ...period }], NOW)).toHaveLength(holds ? 1 : 0);
  });
});

describe('holding a role above a place', () => {
  it.each([
    ['420205/003/001', false, 'the place is larger'],
    ['420205/003/001/g03', false, 'the place is a neighbour'],
    ['420205/003/002/g01', false, 'the role there is another'],
    ['420205/003/001/g02', true, 'the place itself'],
    ['420205/003/001/g02/b05', true, 'the place is inside'],
  ])('%s: %s, %s', (place, holds) => {
    expect(holdsAbove(actor, ['grid_worker'], at(place))).toBe(holds);
  });
});

it('names each territory of a role once', () => {
  const twice = { ...actor, memberships: [...actor.memberships, ...actor.memberships] };
  expect(territoriesOf(twice, ['grid_worker'])).toEqual(['420205/003/001/g02']);
  expect(territoriesOf(actor, ['auditor'])).toEqual([]);
});
