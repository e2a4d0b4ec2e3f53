import { type LocalCloud, startCloud } from '../support/local-cloud';
import { ask, LI } from './requests.play';

jest.setTimeout(120_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
});
afterAll(() => cloud.stop());

const GRID = '420205/003/001/g02';
const open = (openid: string, places: string[]) => ask(cloud, openid, 'home.open', { places });

describe('the first page', () => {
  it('shows a stranger nobody’s request, and what is urgent where they ask', async () => {
    expect(await open('a-stranger', [])).toEqual({ request: null, urgent: null });
    const { request, urgent } = await open('a-stranger', [GRID]);
    expect(request).toBeNull();
    expect(urgent).not.toBeNull();
  });

  it('shows nothing that is urgent elsewhere only', async () => {
    const { urgent } = await open(LI, [GRID]);
    const elsewhere = await open(LI, ['420205/003/014']);
    expect(elsewhere.urgent?.id).not.toBe(urgent?.id);
  });

  it('shows one’s own newest request and the newest urgent notice, as their lists do', async () => {
    const { items } = await ask(cloud, LI, 'requests.listMine', { limit: 1 });
    const feed = await ask(cloud, LI, 'notices.listFeed', { kind: 'urgent' });
    const { request, urgent } = await open(LI, [`${GRID}/b05/1-302`]);
    expect(request).toEqual(items[0]);
    const inForce = feed.items.filter(({ status }) => status === 'published');
    const newest = inForce
      .map(({ publishedAt }) => publishedAt ?? '')
      .sort()
      .at(-1);
    expect(urgent).toMatchObject({ publishedAt: newest });
  });

  it('costs two look-ups side by side', async () => {
    await cloud.clearCalls();
    await open(LI, [GRID]);
    const { dbTrips, dbDepth } = (await cloud.calls()).at(-1)!;
    expect({ dbTrips, dbDepth }).toEqual({ dbTrips: 2, dbDepth: 1 });
  });
});
