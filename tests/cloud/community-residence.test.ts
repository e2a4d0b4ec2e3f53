import type { OutputOf } from '../../types/contract';
import { DENG, GRID, HE, HOUSE, idOf, LI, LIU, openDistrict, SUN, WANG, YOUAI } from './community.district';

const district = openDistrict();
const { get, refusal, phoneCode, accept, bind, cost } = district;
beforeAll(district.start, 120_000);
afterAll(district.stop);

describe('binding a residence', () => {
  const input = async (openid: string, more: object) => {
    await accept(openid);
    const code = await phoneCode(openid);
    return { name: '某人', building: HOUSE, room: '1-101', phoneCode: code, ...more } as never;
  };

  it('asks WeChat for no number and stores nothing before the privacy notice was accepted', async () => {
    const given = { name: '某人', building: HOUSE, room: '1-101', phoneCode: await phoneCode('new-shy') };
    const tried = await cost(async () => {
      expect(await refusal('new-shy', 'community.bindResidence', given)).toBe('PRIVACY_NOT_ACCEPTED');
    });
    expect(tried).toMatchObject({ wechatTrips: 0, dbTrips: 2 });
  });

  it.each([
    ['a building that does not exist', { building: `${GRID}/b99` }, 'PLACE_UNKNOWN'],
    ['a grid', { building: GRID }, 'PLACE_UNKNOWN'],
    ['a code that is none', { phoneCode: 'made-up' }, 'PHONE_CODE_INVALID'],
    ['an operator for a room', { room: { $ne: '' } }, 'INPUT_INVALID'],
    ['an identity', { openid: 'somebody-else' }, 'INPUT_INVALID'],
    ['a phone of its own', { phone: '13900000001' }, 'INPUT_INVALID'],
    ['no name', { name: '  ' }, 'INPUT_INVALID'],
  ])('with %s is refused and changes nothing', async (_, more, code) => {
    expect(await refusal('new-d', 'community.bindResidence', await input('new-d', more))).toBe(code);
    expect((await get('new-d', 'community.signIn', {})).residence).toBeNull();
  });

  it('accepts a phone code once', async () => {
    const once = await input('new-e', {});
    await get('new-e', 'community.bindResidence', once);
    expect(await refusal('new-e', 'community.bindResidence', once)).toBe('PHONE_CODE_INVALID');
  });

  it('gives the first answer to the same request key', async () => {
    const once = await input('new-f', {});
    const first = await get('new-f', 'community.bindResidence', once, 'bind-key-1');
    expect(await get('new-f', 'community.bindResidence', once, 'bind-key-1')).toEqual(first);
    expect((await get('new-f', 'community.signIn', {})).memberships).toHaveLength(1);
  });

  it('takes three trips, also for somebody who only just came', async () => {
    const given = await input('new-g', {});
    const { dbTrips, dbDepth } = await cost(() => get('new-g', 'community.bindResidence', given));
    expect(dbTrips).toBeLessThanOrEqual(3);
    expect(dbDepth).toBeLessThanOrEqual(2);
  });

  it('starts at L1, and moving leaves one residence', async () => {
    expect(await bind('new-h')).toMatchObject({ household: `${HOUSE}/3-601`, level: 'L1' });
    await bind('new-h', `${YOUAI}/g03/b01`, '1-201');
    const me = await get('new-h', 'community.signIn', {});
    expect(me.memberships).toMatchObject([{ territory: `${YOUAI}/g03/b01/1-201`, until: null }]);
    expect(me.gridCard?.grid).toBe(`${YOUAI}/g03`);
  });
});

describe('confirming a residence', () => {
  const household = `${HOUSE}/1-402`;
  const sun = idOf(SUN);
  const settle = (openid: string, more: object = {}) =>
    refusal(openid, 'community.confirmResidence', {
      personId: sun,
      household,
      confirmed: true,
      ...more,
    } as never);

  it.each([
    ['a worker of another grid', LIU, {}],
    ['a neighbour', LI, {}],
    ['the resident', SUN, {}],
    ['an operator of the district', DENG, {}],
    ['the worker, for a household that was never named', WANG, { household: `${HOUSE}/1-101` }],
    ['the worker, for a person who does not exist', WANG, { personId: idOf('nobody') }],
  ])('is refused to %s', async (_, openid, more) => {
    expect(await settle(openid, more)).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it.each([WANG, HE])('is a claim in the list of %s, in two trips', async (openid) => {
    const list = () => get(openid, 'community.listResidenceClaims', { limit: 50 });
    const claim = (await list()).items.find(({ personId }) => personId === sun);
    expect(claim).toMatchObject({ household, name: '孙晓梅', phone: '139****0003' });
    expect((await cost(list)).dbTrips).toBeLessThanOrEqual(2);
  });

  it('lists no claim of another grid, and nothing to a resident', async () => {
    const { items } = await get(LIU, 'community.listResidenceClaims', {});
    expect(items.every((claim) => claim.household.startsWith(`${YOUAI}/g03/`))).toBe(true);
    expect(await refusal(SUN, 'community.listResidenceClaims', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('pages through the claims of a community, the longest waiting first', async () => {
    const all = (await get(HE, 'community.listResidenceClaims', { limit: 50 })).items;
    const seen: typeof all = [];
    let cursor: string | null = null;
    do {
      const page: OutputOf<'community.listResidenceClaims'> = await get(HE, 'community.listResidenceClaims', {
        cursor,
        limit: 2,
      });
      seen.push(...page.items);
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(seen.map(({ since }) => since)).toEqual(seen.map(({ since }) => since).sort());
  });

  it('needs a reason to be refused', async () => {
    expect(await settle(WANG, { confirmed: false })).toBe('REASON_MISSING');
  });

  it('by ten calls at once happens once, and the home is L2', async () => {
    const codes = await Promise.all(Array.from({ length: 10 }, () => settle(WANG)));
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STATE_NOT_ALLOWED')).toHaveLength(9);
    expect((await get(SUN, 'community.signIn', {})).residence).toMatchObject({ level: 'L2' });
  });

  it('refused ends the residence and tells the person why', async () => {
    const { household: named } = await bind('new-i', HOUSE, '2-402');
    const input = {
      personId: idOf('new-i'),
      household: named,
      confirmed: false,
      words: '这户登记的是别人',
    };
    const { dbTrips } = await cost(() => get(WANG, 'community.confirmResidence', input));
    expect(dbTrips).toBeLessThanOrEqual(3);
    expect(await get('new-i', 'community.signIn', {})).toMatchObject({
      residence: null,
      residenceRefusal: { words: '这户登记的是别人' },
    });
  });
});
