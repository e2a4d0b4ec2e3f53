import { PRIVACY_VERSION } from '../../types/privacy.labels';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { ask, codeOf, HE, LI, read, submit, WANG } from './requests.play';

jest.setTimeout(120_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
});
afterAll(() => cloud.stop());

const SUN = 'demo-resident-sun';
const accept = { version: PRIVACY_VERSION, decision: 'accepted' } as const;
const phoneCode = async (openid: string) =>
  (
    (await cloud.ask('POST', '/_emulator/wechat/phone-code', {}, { 'x-emulator-openid': openid })) as {
      code: string;
    }
  ).code;
const trips = async (work: () => Promise<unknown>) => {
  await cloud.clearCalls();
  await work();
  const { dbTrips, dbDepth } = (await cloud.calls()).at(-1)!;
  return { dbTrips, dbDepth };
};

describe('somebody who only looks', () => {
  it('is not stored, whatever they open', async () => {
    const me = await ask(cloud, 'looker', 'community.signIn', {});
    expect(me).toMatchObject({ name: '', privacyAccepted: false });
    expect(await ask(cloud, 'looker', 'community.getMyData', {})).toMatchObject({
      since: null,
      consents: [],
    });
    const everybody = (await cloud.ask('GET', '/_emulator/collections/community_people')) as {
      _id: string;
    }[];
    expect(everybody.map(({ _id }) => _id)).not.toContain(me.personId);
  });

  it('has no account to close and no name to correct', async () => {
    expect(await codeOf(cloud, 'looker', 'community.closeAccount', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await codeOf(cloud, 'looker', 'community.correctName', { name: '某' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('becomes a person by accepting the notice in force, and may withdraw', async () => {
    const old = { ...accept, version: '2020-01' };
    expect(await codeOf(cloud, 'new-reader', 'community.decidePrivacy', old)).toBe('PRIVACY_VERSION_OLD');
    await ask(cloud, 'new-reader', 'community.decidePrivacy', accept);
    expect((await ask(cloud, 'new-reader', 'community.signIn', {})).privacyAccepted).toBe(true);
    await ask(cloud, 'new-reader', 'community.decidePrivacy', { ...accept, decision: 'withdrawn' });
    expect((await ask(cloud, 'new-reader', 'community.signIn', {})).privacyAccepted).toBe(false);
    const { consents } = await ask(cloud, 'new-reader', 'community.getMyData', {});
    expect(consents.map(({ decision }) => decision)).toEqual(['accepted', 'withdrawn']);
  });
});

describe('a community that somebody reads about without living there', () => {
  const YOUAI = '420205/003/001';

  it('is one, and no street, no grid and nothing unknown', async () => {
    for (const community of ['420205/003', `${YOUAI}/g02`, '420205/003/999'])
      expect(await codeOf(cloud, LI, 'community.follow', { community })).toBe('PLACE_UNKNOWN');
  });

  it('is kept with the account, shown to its owner, and gone with the account', async () => {
    await ask(cloud, 'follower', 'community.decidePrivacy', accept);
    await ask(cloud, 'follower', 'community.follow', { community: YOUAI });
    const followed = { community: YOUAI, name: '友爱街社区' };
    expect(await ask(cloud, 'follower', 'community.signIn', {})).toMatchObject({ followed });
    expect(await ask(cloud, 'follower', 'community.getMyData', {})).toMatchObject({ followed });
    expect((await ask(cloud, 'follower', 'notices.listFeed', {})).items.length).toBeGreaterThan(0);
    await ask(cloud, 'follower', 'community.closeAccount', {});
    expect(await ask(cloud, 'follower', 'community.signIn', {})).toMatchObject({ followed: null });
  });
});

describe('what is kept about me', () => {
  it('is shown to me in the clear, in one look-up, with the ended memberships', async () => {
    const mine = await ask(cloud, LI, 'community.getMyData', {});
    expect(mine).toMatchObject({
      name: '李秀兰',
      phone: '13900000001',
      consents: [{ decision: 'accepted' }],
    });
    expect(mine.memberships).toMatchObject([{ role: 'resident', until: null }]);
    // asked for with the actor in one go
    expect((await trips(() => ask(cloud, LI, 'community.getMyData', {}))).dbTrips).toBe(1);
  });

  it('holds my requests whole, without temporary addresses, and nobody else’s', async () => {
    const { items } = await ask(cloud, LI, 'requests.exportMine', { limit: 50 });
    expect(items.length).toBeGreaterThan(3);
    expect(items.every(({ mine, timeline }) => mine && timeline.length > 0)).toBe(true);
    expect(items.flatMap(({ timeline }) => timeline).some(({ inner }) => inner)).toBe(false);
    expect(items.flatMap(({ photos }) => photos).every(({ url }) => url === '')).toBe(true);
    expect((await trips(() => ask(cloud, LI, 'requests.exportMine', {}))).dbTrips).toBe(2);
  });
});

describe('correcting', () => {
  it('the name is refused to whoever stands on a board, and done for a resident', async () => {
    expect(await codeOf(cloud, WANG, 'community.correctName', { name: '王某' })).toBe('NAME_IS_PUBLISHED');
    expect(await ask(cloud, SUN, 'community.correctName', { name: '孙小梅' })).toEqual({ name: '孙小梅' });
  });

  it('the phone takes a code of WeChat, once', async () => {
    expect(await codeOf(cloud, SUN, 'community.correctPhone', { phoneCode: 'made-up' })).toBe(
      'PHONE_CODE_INVALID',
    );
    const input = { phoneCode: await phoneCode(SUN) };
    const cost = await trips(async () => {
      expect(await ask(cloud, SUN, 'community.correctPhone', input)).toEqual({ phone: '139****0003' });
    });
    expect(cost.dbTrips).toBeLessThanOrEqual(3);
    expect(await codeOf(cloud, SUN, 'community.correctPhone', input)).toBe('PHONE_CODE_INVALID');
  });
});

describe('closing the account', () => {
  it('is refused to whoever holds an office', async () => {
    expect(await codeOf(cloud, HE, 'community.closeAccount', {})).toBe('OFFICE_HELD');
  });

  it('erases the person at once, and the name from what they left within a minute', async () => {
    const { requestId } = await submit(cloud);
    await ask(cloud, LI, 'calls.log', { to: 'duty', calledAt: new Date().toISOString() });
    const cost = await trips(() => ask(cloud, LI, 'community.closeAccount', {}));
    expect(cost.dbTrips).toBeLessThanOrEqual(3);
    expect(await ask(cloud, LI, 'community.signIn', {})).toMatchObject({
      name: '',
      phone: null,
      memberships: [],
      privacyAccepted: false,
    });

    await cloud.runTimer('clock');
    const everywhere = await Promise.all(['community_people', 'requests', 'calls'].map((name) => all(name)));
    const left = everywhere
      .flat()
      .filter((document) => /李秀兰|13900000001|139\*{4}0001/.test(JSON.stringify(document)));
    expect(left).toEqual([]);

    expect(await read(cloud, HE, requestId)).toMatchObject({
      status: 'assigned',
      reporter: { name: '已注销', phone: null },
    });
    expect(
      await codeOf(cloud, WANG, 'requests.acknowledge', {
        requestId,
        rev: (await read(cloud, HE, requestId)).rev,
      }),
    ).toBe('done');
  });
});

/** Every document of a collection. */
const all = async (name: string): Promise<{ _id: string }[]> => {
  const found: { _id: string }[] = [];
  for (;;) {
    const after = found.at(-1)?._id;
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    const page = (await cloud.ask('GET', `/_emulator/collections/${name}${query}`)) as { _id: string }[];
    if (page.length === 0) return found;
    found.push(...page);
  }
};
