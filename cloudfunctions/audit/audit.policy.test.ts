import type { Actor } from '#kernel/actor';
import { personIdOf } from '#kernel/ids';
import { ROLES, type Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { mayAudit } from './audit.policy';

const actor = (role: Role, territory: string): Actor => ({
  personId: personIdOf('somebody'),
  name: '',
  memberships: [
    { role, territory: territory as TerritoryId, from: '2026-11-22T00:00:00.000Z', until: null, level: null },
  ],
});
const COMMUNITY = '420205/003/001' as TerritoryId;

describe('who audits', () => {
  it.each(ROLES.filter((role) => role !== 'auditor'))('not %s, however high', (role) => {
    expect(mayAudit(actor(role, '420205'), COMMUNITY)).toBe(false);
  });

  it.each([
    ['420206', false],
    ['420205/003/001/g02', false],
    ['420205/003/001', true],
    ['420205', true],
  ])('an auditor of %s: %s', (territory, may) => {
    expect(mayAudit(actor('auditor', territory), COMMUNITY)).toBe(may);
  });
});
