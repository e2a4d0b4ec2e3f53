import type { Me } from '../../shared/session/session';
import { type Holder, inOrder, mayChange, mayDismiss, myCommunity } from './office.view';

const COMMUNITY = '420205/003/001';

const me = (...roles: string[]) =>
  ({ personId: 'p_me', memberships: roles.map((role) => ({ role, territory: COMMUNITY })) }) as unknown as Me;

const holder = (personId: string, role: string, territory = COMMUNITY) =>
  ({ personId, name: personId, role, territory, label: '' }) as unknown as Holder;

describe('offices of a community', () => {
  it.each([
    ['a resident', me('resident'), null],
    ['a clerk, who only looks', me('community_staff'), { id: COMMUNITY, isLead: false }],
    ['the lead', me('community_staff', 'community_lead'), { id: COMMUNITY, isLead: true }],
  ])('are shown to %s as %p', (_who, person, shown) => {
    expect(myCommunity(person)).toEqual(shown);
  });

  it('are given and taken by the lead, never their own and never another lead’s', () => {
    const worker = holder('p_1', 'grid_worker');
    expect(mayDismiss(me('community_staff'), worker)).toBe(false);
    expect(mayDismiss(me('community_lead'), worker)).toBe(true);
    expect(mayChange(me('community_lead'), holder('p_me', 'grid_worker'))).toBe(false);
    expect(mayDismiss(me('community_lead'), holder('p_1', 'community_lead'))).toBe(false);
  });

  it('stand in the order of places, the community itself first', () => {
    const all = [holder('b', 'grid_worker', `${COMMUNITY}/g02`), holder('c', 'community_staff')];
    expect(inOrder(all).map(({ personId }) => personId)).toEqual(['c', 'b']);
  });
});
