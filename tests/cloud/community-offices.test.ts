import type { InputOf } from '../../types/contract';
import { DENG, GRID, HE, HOUSE, idOf, LI, openDistrict, TANG, WANG, YOUAI } from './community.district';

const district = openDistrict();
const { ask, get, refusal, bind, cost } = district;
beforeAll(district.start, 120_000);
afterAll(district.stop);

describe('offices', () => {
  const li = idOf(LI);
  const office = (role: string, territory: string, personId: string = li) =>
    ({ personId, role, territory }) as InputOf<'community.appoint'>;
  const workers = async () =>
    (await get('new-c', 'community.gridCard', { grid: GRID })).workers.map(({ name }) => name);

  it.each([
    ['staff', HE, office('grid_worker', GRID)],
    ['a lead, of another community', TANG, office('grid_worker', '420205/003/002/g01')],
    ['a lead, of another lead', TANG, office('community_lead', YOUAI)],
    ['a lead, of themselves', TANG, office('grid_worker', GRID, idOf(TANG))],
    ['an operator, of themselves', DENG, office('auditor', '420205', idOf(DENG))],
    ['an operator, at a place that does not exist', DENG, office('grid_worker', `${YOUAI}/g99`)],
    ['an operator, of nobody', DENG, office('grid_worker', GRID, idOf('nobody'))],
  ])('are not given by %s', async (_, openid, input) => {
    expect(await refusal(openid, 'community.appoint', input)).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it.each([
    ['grid_worker', YOUAI],
    ['community_staff', GRID],
    ['resident', `${HOUSE}/1-302`],
  ])('a %s at %s does not fit', async (role, territory) => {
    expect(await refusal(DENG, 'community.appoint', office(role, territory))).toBe('ROLE_NOT_FITTING');
  });

  it('given by the lead stand on the board of the grid, and end with the dismissal', async () => {
    const before = await workers();
    const { memberships } = await get(TANG, 'community.appoint', {
      ...office('grid_worker', GRID),
      workPhone: '13900000077',
    });
    // where they live stays between them and their grid worker
    expect(memberships.map(({ role }) => role)).toEqual(['grid_worker']);
    expect(await workers()).toEqual([...before, '李秀兰']);
    expect(await get(LI, 'community.listResidenceClaims', {})).toHaveProperty('items');

    await get(TANG, 'community.dismiss', office('grid_worker', GRID));
    expect(await workers()).toEqual(before);
    expect(await refusal(LI, 'community.listResidenceClaims', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
    expect(await refusal(TANG, 'community.dismiss', office('grid_worker', GRID))).toBe('STATE_NOT_ALLOWED');
  });

  it('are given to a newcomer who shows a code, to nobody else’s eyes and only for minutes', async () => {
    const openid = 'newcomer-with-code';
    expect(await refusal(openid, 'community.showCode', {})).toBe('NOT_FOUND_OR_FORBIDDEN');
    await bind(openid, HOUSE, '3-601', '郑新来');
    const { code } = await get(openid, 'community.showCode', {});
    expect((await get(openid, 'community.showCode', {})).code).toBe(code);
    for (const other of [openid, LI, WANG, HE])
      expect(await refusal(other, 'community.findByCode', { code })).toBe('NOT_FOUND_OR_FORBIDDEN');
    const { personId, name } = await get(TANG, 'community.findByCode', { code });
    expect({ personId, name }).toEqual({ personId: idOf(openid), name: '郑新来' });
    await get(TANG, 'community.appoint', office('building_lead', HOUSE, personId));
    const { items } = await get(TANG, 'community.listWorkers', { within: YOUAI });
    expect(items).toContainEqual(expect.objectContaining({ personId, role: 'building_lead' }));
    await district.advance('10m');
    expect(await refusal(TANG, 'community.findByCode', { code })).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('given to five people at once are all on the board', async () => {
    const openids = Array.from({ length: 5 }, (_, n) => `new-worker-${n}`);
    for (const openid of openids) await bind(openid, HOUSE, '3-502', `网格员${openid.at(-1)}`);
    await Promise.all(
      openids.map((openid) => get(TANG, 'community.appoint', office('grid_worker', GRID, idOf(openid)))),
    );
    expect(await workers()).toHaveLength(7);
    await Promise.all(
      openids.map((openid) => get(TANG, 'community.dismiss', office('grid_worker', GRID, idOf(openid)))),
    );
    expect(await workers()).toHaveLength(2);
  });

  it('are seen by staff of the place and above, in two trips', async () => {
    const list = (openid: string) => ask(openid, 'community.listWorkers', { within: YOUAI });
    expect(await list(LI)).toMatchObject({ error: { code: 'NOT_FOUND_OR_FORBIDDEN' } });
    expect(await list(WANG)).toMatchObject({ error: { code: 'NOT_FOUND_OR_FORBIDDEN' } });
    const { items } = await get(HE, 'community.listWorkers', { within: YOUAI });
    expect(items).toContainEqual({
      personId: idOf(WANG),
      name: '王建军',
      role: 'grid_worker',
      territory: GRID,
      label: '友爱街社区 · 第2网格',
    });
    expect(items.every(({ territory }) => territory.startsWith(YOUAI))).toBe(true);
    expect((await cost(() => list(HE))).dbTrips).toBeLessThanOrEqual(2);
  });
});
