import { GRID, HOUSE, idOf, LI, openDistrict, WANG, YOUAI } from './community.district';

const district = openDistrict();
const { get, refusal, bind, cost } = district;
beforeAll(district.start, 120_000);
afterAll(district.stop);

describe('signing in', () => {
  it('without an identity is refused', async () => {
    expect(await district.call(null, 'community.signIn')).toMatchObject({
      error: { code: 'IDENTITY_MISSING' },
    });
  });

  it('for the first time takes three trips at most, afterwards two', async () => {
    const first = await cost(() => get('new-a', 'community.signIn', {}));
    expect(first.dbTrips).toBeLessThanOrEqual(3);
    for (const openid of ['new-a', LI, WANG]) {
      const later = await cost(() => get(openid, 'community.signIn', {}));
      expect(later.dbTrips).toBeLessThanOrEqual(2);
    }
  });

  it('ten times at once for the first time makes one person', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => get('new-b', 'community.signIn', {})));
    expect(new Set(all.map(({ personId }) => personId))).toEqual(new Set([idOf('new-b')]));
    await bind('new-b');
    expect((await get('new-b', 'community.signIn', {})).name).toBe('新来的');
  });

  it('shows a resident their home, the masked phone and who looks after them', async () => {
    const me = await get(LI, 'community.signIn', {});
    expect(me).toMatchObject({
      name: '李秀兰',
      phone: '139****0001',
      residence: {
        household: `${HOUSE}/1-302`,
        level: 'L2',
        label: '友爱街社区 · 第2网格 · 5号楼 · 1单元302',
      },
      residenceRefusal: null,
      folder: `requests/${idOf(LI)}`,
    });
    expect(me.gridCard?.workers).toEqual([
      { name: '王建军', phone: '13900000011' },
      { name: '陈小燕', phone: '13900000012' },
    ]);
  });

  it('shows a stranger nothing but themselves', async () => {
    expect(await get('new-c', 'community.signIn', {})).toMatchObject({
      name: '',
      phone: null,
      memberships: [],
      residence: null,
      gridCard: null,
    });
  });
});

describe('places', () => {
  it.each([`${YOUAI}/g09`, '420205', HOUSE])('there is no map of %s', async (community) => {
    expect(await refusal('new-c', 'community.mapOf', { community })).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it.each([`${YOUAI}/g99`, YOUAI])('there is no grid card of %s', async (grid) => {
    expect(await refusal('new-c', 'community.gridCard', { grid })).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('are walked down from the district, in two trips a step', async () => {
    const below = (id: string | null) => get('new-c', 'community.listPlaces', { below: id });
    expect((await below(null)).items).toMatchObject([{ id: '420205', name: '铁山区' }]);
    expect((await below('420205')).items).toHaveLength(1);
    expect((await below('420205/003')).items).toHaveLength(14);
    expect((await below(GRID)).items.map(({ level }) => level)).toEqual(Array(8).fill('building'));
    expect((await below(HOUSE)).items).toEqual([]);
    expect((await cost(() => below('420205/003'))).dbTrips).toBeLessThanOrEqual(2);
  });

  it('are chosen from one answer, down to the community', async () => {
    const { items } = await get('new-c', 'community.listCommunities', {});
    expect(items.map(({ level }) => level)).toEqual(['district', 'street', ...Array(14).fill('community')]);
    expect(items.map(({ id }) => id)).toEqual([...items.map(({ id }) => id)].sort());
    const { dbTrips } = await cost(() => get('new-c', 'community.listCommunities', {}));
    expect(dbTrips).toBeLessThanOrEqual(2);
  });

  it('of a community come as one map: its grids and buildings and nothing of its neighbours', async () => {
    const map = await get('new-c', 'community.mapOf', { community: YOUAI });
    expect(map).toMatchObject({ label: '友爱街社区' });
    expect(map.grids).toHaveLength(4);
    expect(map.buildings).toHaveLength(32);
    expect([...map.grids, ...map.buildings].every(({ id }) => id.startsWith(`${YOUAI}/`))).toBe(true);
    const { dbTrips } = await cost(() => get('new-c', 'community.mapOf', { community: YOUAI }));
    expect(dbTrips).toBeLessThanOrEqual(2);
  });

  it('have a public board at each grid, in two trips', async () => {
    const card = () => get('new-c', 'community.gridCard', { grid: GRID });
    expect(await card()).toMatchObject({
      label: '友爱街社区 · 第2网格',
      dutyPhone: '0714-0000001',
      supervisionPhone: '0714-0000800',
    });
    expect((await cost(card)).dbTrips).toBeLessThanOrEqual(2);
  });
});
