import type { Actor } from '#kernel/actor';
import { personIdOf } from '#kernel/ids';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { mayFollowUp } from './call.policy';

const HOME = '420205/003/001/g02/b05/1-302' as TerritoryId;
const call = { household: HOME, callerId: personIdOf('li') };

const actor = (role: Role, territory: string, openid = 'somebody'): Actor => ({
  personId: personIdOf(openid),
  name: '',
  memberships: [
    { role, territory: territory as TerritoryId, from: '2026-11-22T00:00:00.000Z', until: null, level: null },
  ],
});

describe('who follows up a call', () => {
  it.each<[string, Actor]>([
    ['the caller, though they work there', actor('grid_worker', '420205/003/001/g02', 'li')],
    ['a worker of another grid', actor('grid_worker', '420205/003/001/g03')],
    ['staff of another community', actor('community_staff', '420205/003/002')],
    ['a neighbour', actor('resident', HOME)],
    ['the building lead', actor('building_lead', '420205/003/001/g02/b05')],
    ['the street', actor('street_coordinator', '420205/003')],
    ['the district', actor('district_operator', '420205')],
    ['an auditor', actor('auditor', '420205')],
  ])('not %s', (_, asker) => {
    expect(mayFollowUp(asker, call)).toBe(false);
  });

  it.each<[string, Actor]>([
    ['the grid worker', actor('grid_worker', '420205/003/001/g02')],
    ['community staff', actor('community_staff', '420205/003/001')],
    ['the community lead', actor('community_lead', '420205/003/001')],
  ])('%s', (_, asker) => {
    expect(mayFollowUp(asker, call)).toBe(true);
  });
});
