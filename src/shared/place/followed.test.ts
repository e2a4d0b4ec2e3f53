import { device } from '../../../tests/stubs/taro';
import { type Me, meStore } from '../session/session';
import { type Followed, follow, followedBy, followedStore } from './followed.store';

const me = (more: object = {}) =>
  ({ residence: null, memberships: [], privacyAccepted: true, followed: null, ...more }) as unknown as Me;
const chosen = (community: string, since: string): Followed => ({ community, name: community, since });
const EARLIER = chosen('a', '2026-11-20T01:00:00.000Z');
const LATER = chosen('b', '2026-11-21T01:00:00.000Z');

beforeEach(() => {
  device.reset();
  followedStore.set(null);
});

it('whoever lives or works here follows nothing: they get what concerns them', () => {
  expect(followedBy(me({ memberships: [{}], followed: LATER }), EARLIER)).toBeNull();
  expect(followedBy(null, EARLIER)).toBeNull();
});

it('of what the device and the account know, the later choice counts', () => {
  expect(followedBy(me({ followed: EARLIER }), LATER)).toBe(LATER);
  expect(followedBy(me({ followed: LATER }), EARLIER)).toBe(LATER);
  expect(followedBy(me({ followed: EARLIER }), null)).toBe(EARLIER);
  expect(followedBy(me(), LATER)).toBe(LATER);
});

it('before the privacy notice is accepted nothing leaves the device', () => {
  meStore.set(me({ privacyAccepted: false }));
  follow({ id: '420205/003/001', name: '友爱街社区' });
  expect(followedStore.get()).toMatchObject({ community: '420205/003/001' });
  expect(device.calls).toEqual([]);
});

it('with an account the choice goes there too', async () => {
  meStore.set(me());
  device.cloud = () => ({ ok: true, data: { followed: null } });
  follow({ id: '420205/003/001', name: '友爱街社区' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(device.calls.map(({ data }) => (data as { op: string }).op)).toEqual(['follow']);
});
