import type { HeldMembership, Person } from '#kernel/person';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { held, inventPerson } from '../community.demo';
import { present } from '../person.state';
import { closeAccount, correctName } from './account.decide';
import { decidePrivacy } from './privacy.decide';

const THEN = '2026-01-05T01:00:00.000Z';
const NOW = '2026-11-22T02:00:00.000Z';
const HOME = held('resident', '420205/003/001/g02/b05/1-302' as TerritoryId, '5号楼 · 1单元302', THEN, 'L2');
const office = (role: Role, until: string | null = null): HeldMembership => ({
  ...held(role, '420205/003/001/g02' as TerritoryId, '第2网格', THEN),
  until,
});
const somebody = (...memberships: HeldMembership[]): Person =>
  inventPerson(
    { openid: 'li', name: '李一', phone: { sealed: 'sealed', masked: '139****0001' }, memberships },
    THEN,
  );

describe('correcting a name', () => {
  it('is refused while it stands on a public board', () => {
    expect(correctName(somebody(office('grid_worker')), '李二', NOW)).toMatchObject({
      code: 'NAME_IS_PUBLISHED',
    });
  });

  it('is for residents and for those whose office has ended', () => {
    expect(correctName(somebody(HOME, office('grid_worker', THEN)), '李二', NOW)).toMatchObject({
      data: { name: '李二' },
    });
  });
});

describe('closing an account', () => {
  it('is refused to whoever holds an office', () => {
    expect(closeAccount(somebody(HOME, office('grid_worker')), NOW)).toMatchObject({ code: 'OFFICE_HELD' });
  });

  it('leaves nothing of the person, and of offices where and when', () => {
    const past = office('building_lead', '2026-06-01T00:00:00.000Z');
    const result = closeAccount(somebody(HOME, past), NOW);
    expect(result).toMatchObject({
      data: {
        openid: '',
        name: '',
        sealedPhone: null,
        maskedPhone: null,
        memberships: [past],
        holds: [],
        closedAt: NOW,
        forgetAt: NOW,
      },
    });
    expect(JSON.stringify(result)).not.toMatch(/李|139|302/);
  });

  it('is no farewell for ever: who acts again is there again, without what was erased', () => {
    const closed = closeAccount(somebody(HOME), NOW);
    if (!closed.ok) throw new Error(closed.code);
    const again = present(closed.data, { personId: closed.data._id, openid: 'li', now: NOW });
    expect(again).toMatchObject({ openid: 'li', name: '', closedAt: null, forgetAt: NOW });
  });
});

describe('the privacy notice', () => {
  it('nobody accepts a version that is not in force', () => {
    const asked = { version: '2020-01', decision: 'accepted' } as const;
    expect(decidePrivacy(somebody(), asked, NOW)).toMatchObject({ code: 'PRIVACY_VERSION_OLD' });
  });

  it('is withdrawn whatever version is on the screen, and every decision stays', () => {
    const version = PRIVACY_VERSION;
    const accepted = decidePrivacy(somebody(), { version, decision: 'accepted' }, THEN);
    if (!accepted.ok) throw new Error(accepted.code);
    expect(decidePrivacy(accepted.data, { version: '2020-01', decision: 'withdrawn' }, NOW)).toMatchObject({
      data: {
        consents: [
          { decision: 'accepted', at: THEN },
          { decision: 'withdrawn', at: NOW },
        ],
      },
    });
  });
});
