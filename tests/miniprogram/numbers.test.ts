import { type LocalCloud, startCloud } from '../support/local-cloud';
import { type MiniProgram, openMiniProgram } from './harness';
import { readBundle } from './runtime/bundle';
import { packageSizes } from './sizes';
import type { MpNode } from './view/tree';
import type { DeviceStorage } from './wx/storage';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
const RESIDENT = 'demo-resident-li';
const WORKER = 'demo-worker-wang';
const STAFF = 'demo-staff-he';
const NEWCOMER = 'demo-resident-zhao';
const STAFF_ONLY = [
  'community/pages/claims/index',
  'community/pages/offices/index',
  'calls/pages/open/index',
  'notices/pages/texts/index',
  'notices/pages/stop/index',
  'posts/pages/said/index',
  'posts/pages/work/index',
  'ratings/pages/words/index',
  'topics/pages/work/index',
  'topics/pages/doors/index',
  'volunteers/pages/people/index',
  'votes/pages/work/index',
];
const KB = 1024;

/** What each page needs in its address to have something to show; the others need nothing. */
const QUERIES: Record<string, string> = {
  'community/pages/place/index': '?event=place&start=420205%2F003%2F001',
  'community/pages/point/index': '?territory=420205%2F003%2F001%2Fg02&lat=30.2&lng=115.05',
  'community/pages/grid/index': '?id=420205%2F003%2F001%2Fg02',
  'disclosure/pages/write/index': '?community=420205%2F003%2F001',
};

type RatedEstate = { id: string; results: { quarter: string; orderId: string | null }[] };

/** What leaves the phone, and of it what is ours. */
const LEAVES_THE_PHONE = /^(request|uploadFile|downloadFile|connectSocket|sendSocketMessage|cloud\.(?!init))/;
const OURS = /^cloud\.(callFunction|uploadFile|getTempFileURL)$/;

/** `baseLevel` of the build: what lies deeper would get a component of its own, which costs and breaks layouts. */
const MOST_LEVELS = 12;
const depthOf = ({ children }: MpNode): number => 1 + Math.max(0, ...children.map(depthOf));

describe('what the bundle weighs', () => {
  const [main, ...subpackages] = packageSizes(DIST);

  it('the main package stays within 420 KB', () => expect(main?.kb).toBeLessThanOrEqual(420));

  it.each(subpackages.map(({ name, kb }) => [name, kb] as const))('%s stays within 300 KB', (_name, kb) =>
    expect(kb).toBeLessThanOrEqual(300),
  );
});

describe('what a screen costs', () => {
  let cloud: LocalCloud;
  const opened: MiniProgram[] = [];
  const phones = new Map<string, DeviceStorage>();

  beforeAll(async () => {
    cloud = await startCloud({ demo: true });
    const mine = await cloud.call(RESIDENT, 'requests.listMine', { cursor: null });
    const [request] = mine.ok ? (mine.data as { items: { id: string }[] }).items : [];
    QUERIES['requests/pages/detail/index'] = `?id=${request?.id}`;
    const feed = await cloud.call(RESIDENT, 'notices.listFeed', {});
    const [notice] = feed.ok ? (feed.data as { items: { id: string }[] }).items : [];
    for (const page of ['detail', 'questions', 'work', 'reach', 'doors'])
      QUERIES[`notices/pages/${page}/index`] = `?id=${notice?.id}`;
    const board = await cloud.call(RESIDENT, 'disclosure.list', { community: '420205/003/001' });
    const [item] = board.ok ? (board.data as { items: { id: string }[] }).items : [];
    for (const page of ['item', 'work']) QUERIES[`disclosure/pages/${page}/index`] = `?id=${item?.id}`;
    const plans = await cloud.call(RESIDENT, 'activities.list', { within: '420205/003/001' });
    const [activity] = plans.ok ? (plans.data as { items: { id: string }[] }).items : [];
    for (const page of ['detail', 'roll']) QUERIES[`activities/pages/${page}/index`] = `?id=${activity?.id}`;
    QUERIES['activities/pages/ledger/index'] = '?within=420205%2F003%2F001';
    const said = await cloud.call(RESIDENT, 'posts.list', { community: '420205/003/001' });
    const [post] = said.ok ? (said.data as { items: { id: string }[] }).items : [];
    for (const page of ['detail', 'work']) QUERIES[`posts/pages/${page}/index`] = `?id=${post?.id}`;
    const argued = await cloud.call(RESIDENT, 'topics.list', {
      community: '420205/003/001',
      shelf: 'settled',
    });
    const [topic] = argued.ok ? (argued.data as { items: { id: string }[] }).items : [];
    for (const page of ['detail', 'work']) QUERIES[`topics/pages/${page}/index`] = `?id=${topic?.id}`;
    QUERIES['posts/pages/said/index'] = '?within=420205%2F003%2F001';
    const held = await cloud.call(RESIDENT, 'votes.list', { community: '420205/003/001' });
    const [vote] = held.ok ? (held.data as { items: { id: string }[] }).items : [];
    for (const page of ['detail', 'work', 'papers']) QUERIES[`votes/pages/${page}/index`] = `?id=${vote?.id}`;
    QUERIES['votes/pages/write/index'] = '?within=420205%2F003%2F001&label=%E5%8F%8B%E7%88%B1%E8%A1%97';
    const asked = await cloud.call(RESIDENT, 'opinions.list', { community: '420205/003/001' });
    const [opinion] = asked.ok ? (asked.data as { items: { id: string }[] }).items : [];
    QUERIES['opinions/pages/detail/index'] = `?id=${opinion?.id}`;
    const wished = await cloud.call(RESIDENT, 'wishes.listMine', {});
    const [wish] = wished.ok ? (wished.data as { items: { id: string }[] }).items : [];
    QUERIES['wishes/pages/detail/index'] = `?id=${wish?.id}`;
    const hours = await cloud.call(RESIDENT, 'hours.mine', {});
    const [record] = hours.ok ? (hours.data as { items: { id: string }[] }).items : [];
    QUERIES['hours/pages/record/index'] = `?id=${record?.id}`;
    const teams = await cloud.call(RESIDENT, 'volunteers.listTeams', { within: '420205/003/001' });
    const [team] = teams.ok ? (teams.data as { items: { id: string }[] }).items : [];
    QUERIES['volunteers/pages/team/index'] = `?id=${team?.id}`;
    const rated = await cloud.call(RESIDENT, 'ratings.list', { community: '420205/003/001' });
    const { estates } = (rated.ok ? rated.data : { estates: [] }) as { estates: RatedEstate[] };
    const order = estates.flatMap(({ results }) => results).find(({ orderId }) => orderId)?.orderId;
    QUERIES['ratings/pages/estate/index'] = `?id=${estates[0]?.id}`;
    QUERIES['ratings/pages/committee/index'] = '?community=420205%2F003%2F001';
    QUERIES['ratings/pages/order/index'] = `?id=${order}`;
    const rows = '?community=420205%2F003%2F001';
    QUERIES['ratings/pages/keep-estate/index'] = `${rows}&id=${estates[0]?.id}`;
    QUERIES['ratings/pages/keep-committee/index'] = rows;
    const quarter = estates[0]?.results[0]?.quarter;
    QUERIES['ratings/pages/words/index'] = `${rows}&id=${estates[0]?.id}&name=x&quarters=${quarter}`;
    for (const page of ['texts', 'stop'])
      QUERIES[`notices/pages/${page}/index`] = '?within=420205%2F003%2F001';
    // Everybody has opened the app before; what was read then is not on the phone any more.
    for (const openid of [RESIDENT, WORKER, STAFF]) {
      const { storage } = await open(openid);
      for (const key of [...storage.keys()]) if (key.includes('answer')) storage.delete(key);
      phones.set(openid, storage);
    }
  });
  afterEach(async () => {
    for (const app of opened.splice(0)) await app.close();
  });
  afterAll(() => cloud?.stop());

  const open = async (openid: string, path?: string) => {
    const storage = new Map(phones.get(openid));
    const app = await openMiniProgram({
      dist: DIST,
      openid,
      cloudUrl: cloud.url,
      storage,
      ...(path && { path }),
    });
    opened.push(app);
    return app;
  };
  const operations = (app: MiniProgram, from = 0) =>
    app
      .calls('cloud.callFunction')
      .slice(from)
      .map(({ options }) => `${options.name}.${(options.data as { op: string }).op}`);
  const ratio = (app: MiniProgram) => {
    const { virtual, real } = app.page().nodes();
    return virtual / real;
  };

  describe('the first screen', () => {
    it('signs in on the very first start, and asks nothing else', async () => {
      phones.set(NEWCOMER, new Map());
      expect(operations(await open(NEWCOMER))).toEqual(['community.signIn']);
    });

    it('afterwards knows who is there, and asks what is new for them', async () => {
      expect(operations(await open(RESIDENT))).toEqual(['home.open']);
    });

    it.each([RESIDENT, WORKER, NEWCOMER])('takes at most two setData of 12 KB together: %s', async (who) => {
      const { calls, bytes } = (await open(who)).inside.runtime.cost;
      expect(calls).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThanOrEqual(12 * KB);
    });
  });

  describe.each(readBundle(DIST).pages)('%s', (page) => {
    it.each([RESIDENT, WORKER, STAFF])('shows its content after one call at most: %s', async (who) => {
      const app = await open(who, page + (QUERIES[page] ?? ''));
      expect(operations(app).length).toBeLessThanOrEqual(1);
      expect(depthOf(app.page().tree()) - 1).toBeLessThan(MOST_LEVELS);
    });

    it('speaks to our functions and our storage only, and WeChat has nothing to warn of', async () => {
      const app = await open(STAFF, page + (QUERIES[page] ?? ''));
      const elsewhere = app.calls().filter(({ api }) => LEAVES_THE_PHONE.test(api) && !OURS.test(api));
      expect(elsewhere).toEqual([]);
      // by what they are: a node holds its parent, and jest cannot write down a circle
      const faults = app.page().findAll({ className: 'face__i--bad' });
      expect(faults.map(({ attrs }) => attrs)).toEqual([]);
      expect([...app.problems.wxmlWarnings, ...app.problems.dataWarnings]).toEqual([]);
    });
  });

  describe('personal data of others carry the name of who reads them', () => {
    const marks = (app: MiniProgram) => app.page().findAll({ className: 'wm' });

    it.each(['pages/work/index', 'requests/pages/detail/index', ...STAFF_ONLY])('%s', async (page) => {
      const [mark] = marks(await open(STAFF, page + (QUERIES[page] ?? '')));
      expect(decodeURIComponent(String(mark?.attrs.style))).toMatch(/何静怡 .{4} \d{4}-\d\d-\d\d \d\d:\d\d</);
      expect(mark?.attrs['aria-hidden']).toBe('true');
    });

    it('a resident reads what is theirs without one', async () => {
      const page = 'requests/pages/detail/index';
      expect(marks(await open(RESIDENT, page + QUERIES[page]))).toEqual([]);
    });
  });

  describe('a list keeps at most 1.3 virtual nodes for each real one', () => {
    it.each([
      ['my requests', RESIDENT, 'pages/mine/index'],
      ['tasks', WORKER, 'pages/work/index'],
      ['the desk', STAFF, 'pages/work/index'],
      ['residences to confirm', STAFF, 'community/pages/claims/index'],
      ['one-tap calls', STAFF, 'calls/pages/open/index'],
    ])('%s', async (_list, who, page) => {
      const app = await open(who, page);
      expect(app.page().findAll({ className: 'card' }).length).toBeGreaterThan(0);
      expect(ratio(app)).toBeLessThanOrEqual(1.3);
    });
  });

  describe('a tap that asks nothing of the cloud takes one setData of at most 2 KB', () => {
    const CHOICES: [what: string, who: string, page: string, tap: (app: MiniProgram) => void][] = [
      ['elder mode', RESIDENT, 'pages/me/index', (app) => app.page().tap({ role: 'switch', name: /长辈版/ })],
      [
        'a category',
        RESIDENT,
        'requests/pages/submit/index',
        (app) => app.page().tap({ role: 'radio', name: /^公共设施/ }),
      ],
      [
        'words',
        RESIDENT,
        'requests/pages/submit/index',
        (app) => app.page().input({ label: '说说是什么事' }, '楼道灯不亮了'),
      ],
      [
        'refusing a residence',
        STAFF,
        'community/pages/claims/index',
        (app) => app.page().tap(app.page().findAll({ role: 'button', name: /住处不属实$/ })[0] ?? '不属实'),
      ],
      [
        'a number without meaning',
        STAFF,
        'desk/pages/find/index',
        (app) => app.page().tap({ role: 'button', name: '查找' }),
      ],
    ];
    it.each(CHOICES)('%s', async (_what, who, page, tap) => {
      const app = await open(who, page);
      const { calls, bytes } = await app.step(() => tap(app));
      expect(calls).toBe(1);
      expect(bytes).toBeLessThanOrEqual(2 * KB);
    });
  });
});
