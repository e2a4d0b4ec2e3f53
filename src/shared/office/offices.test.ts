import type { Me } from '../session/session';
import { officesAs, READERS, STAFF } from './offices';

const meWith = (...memberships: [role: string, territory: string][]) =>
  ({
    memberships: memberships.map(([role, territory]) => ({ role, territory, label: territory })),
  }) as unknown as Me;

describe('the offices somebody holds', () => {
  it('are none for a resident, and none of staff for an auditor', () => {
    expect(officesAs(meWith(), READERS)).toEqual([]);
    expect(officesAs(meWith(['auditor', '420205']), STAFF)).toEqual([]);
  });

  it('stand once each, the largest territory first', () => {
    const me = meWith(
      ['community_staff', '420205/003/002'],
      ['community_lead', '420205/003/001'],
      ['community_staff', '420205/003/001'],
      ['street_coordinator', '420205/003'],
      ['grid_worker', '420205/003/001/g01'],
    );
    expect(officesAs(me, READERS).map(({ value }) => value)).toEqual([
      '420205/003',
      '420205/003/001',
      '420205/003/002',
    ]);
  });
});
