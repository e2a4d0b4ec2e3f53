import type { Actor } from '#kernel/actor';
import { personIdOf } from '#kernel/ids';
import { ROLES, type Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { held, inventPerson } from '../community.demo';
import { mayAppoint, mayConfirm, maySeeWorkers } from './membership.policy';

const NOW = '2026-11-22T02:00:00.000Z';
const at = (path: string) => path as TerritoryId;
const DISTRICT = at('420205');
const STREET = at('420205/003');
const COMMUNITY = at('420205/003/001');
const OTHER = at('420205/003/002');
const GRID = at('420205/003/001/g02');
const HOME = at('420205/003/001/g02/b05/1-302');

const actor = (role: Role, territory: TerritoryId, openid = 'actor'): Actor => ({
  personId: personIdOf(openid),
  name: '',
  memberships: [held(role, territory, '', NOW)],
});
const resident = inventPerson(
  { openid: 'li', name: '李一', memberships: [held('resident', HOME, '', NOW, 'L1')] },
  NOW,
);
const stranger = inventPerson({ openid: 'zhao', name: '赵二' }, NOW);

describe('who may confirm a residence', () => {
  it.each<[string, Actor]>([
    ['a worker of another grid', actor('grid_worker', at('420205/003/001/g03'))],
    ['staff of another community', actor('community_staff', OTHER)],
    ['a building lead', actor('building_lead', at('420205/003/001/g02/b05'))],
    ['a resident', actor('resident', HOME)],
    ['the street', actor('street_coordinator', STREET)],
    ['a district operator', actor('district_operator', DISTRICT)],
    ['the grid worker who lives there', actor('grid_worker', GRID, 'li')],
  ])('not %s', (_, asker) => {
    expect(mayConfirm(asker, resident, HOME)).toBe(false);
  });

  it('nobody, of a person who never named the household', () => {
    expect(mayConfirm(actor('grid_worker', GRID), stranger, HOME)).toBe(false);
  });

  it.each<[Role, TerritoryId]>([
    ['grid_worker', GRID],
    ['community_staff', COMMUNITY],
    ['community_lead', COMMUNITY],
  ])('the %s of the place', (role, territory) => {
    expect(mayConfirm(actor(role, territory), resident, HOME)).toBe(true);
  });
});

describe('who may appoint', () => {
  it.each<[string, Actor, Role, TerritoryId]>([
    ['a lead another lead', actor('community_lead', COMMUNITY), 'community_lead', COMMUNITY],
    [
      'a lead outside the community',
      actor('community_lead', COMMUNITY),
      'grid_worker',
      at('420205/003/002/g01'),
    ],
    ['a lead for the street', actor('community_lead', COMMUNITY), 'street_coordinator', STREET],
    ['staff', actor('community_staff', COMMUNITY), 'grid_worker', GRID],
    ['a street coordinator', actor('street_coordinator', STREET), 'grid_worker', GRID],
    ['an auditor', actor('auditor', DISTRICT), 'grid_worker', GRID],
    ['an operator of another district', actor('district_operator', at('420204')), 'grid_worker', GRID],
  ])('not %s', (_, asker, role, territory) => {
    expect(mayAppoint(asker, stranger, { role, territory })).toBe(false);
  });

  it.each(ROLES.filter((role) => role !== 'resident'))('nobody themselves, as %s', (role) => {
    const operator = actor('district_operator', DISTRICT, 'zhao');
    expect(mayAppoint(operator, stranger, { role, territory: DISTRICT })).toBe(false);
  });

  it.each<Role>(['building_lead', 'grid_worker', 'community_staff'])('a lead a %s inside', (role) => {
    expect(mayAppoint(actor('community_lead', COMMUNITY), stranger, { role, territory: GRID })).toBe(true);
  });

  it('a district operator a lead in the district', () => {
    const operator = actor('district_operator', DISTRICT);
    expect(mayAppoint(operator, stranger, { role: 'community_lead', territory: OTHER })).toBe(true);
  });
});

describe('who may see the workers of a community', () => {
  it.each(ROLES)('%s: only staff, of it or above it', (role) => {
    const staff = ['community_staff', 'community_lead', 'street_coordinator', 'district_operator'];
    expect(maySeeWorkers(actor(role, COMMUNITY), COMMUNITY)).toBe(staff.includes(role));
    expect(maySeeWorkers(actor(role, OTHER), COMMUNITY)).toBe(false);
  });
});
