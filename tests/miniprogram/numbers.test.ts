import { demoScreens } from '../shots/demo-screens';
import { type Door, startDoor } from '../shots/door';
import type { ShownScreen } from '../shots/screens';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { type MiniProgram, openMiniProgram, unannounced } from './harness';
import { readBundle } from './runtime/bundle';
import { packageSizes } from './sizes';
import { attr, type MpNode, textOf } from './view/tree';
import { AT_WORK, OF_OTHERS } from './watermark.rules';
import type { DeviceStorage } from './wx/storage';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
const RESIDENT = 'demo-resident-li';
const WORKER = 'demo-worker-wang';
const STAFF = 'demo-staff-he';
const NEWCOMER = 'demo-resident-zhao';
const KB = 1024;
const MOST_VIRTUAL = 1.3;
const CHOICES = ['radio', 'checkbox', 'switch', 'tab'] as const;
/** Choosing here draws other fields or another view, which takes more than a mark does. */
const SHOWS_OTHER_FIELDS: Record<string, readonly string[]> = {
  'community/pages/place/index': ['tab'],
  'votes/pages/write/index': ['radio'],
  'wishes/pages/ask/index': ['tab'],
};
const mostOf = (route: string, role: string): number =>
  (SHOWS_OTHER_FIELDS[route]?.includes(role) ? 4 : 2) * KB;

/** What each page needs in its address to have something to show; the others need nothing. */
const QUERIES: Record<string, string> = {};
/** Tells what was seen, when the list already stands: nothing on the page waits for it. */
const SEEN = 'messages.markRead';

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
  /** Answers every list with a whole page of rows. */
  let full: Door;
  const screens = new Map<string, ShownScreen>();
  const opened: MiniProgram[] = [];
  const phones = new Map<string, DeviceStorage>();

  beforeAll(async () => {
    cloud = await startCloud({ demo: true });
    full = await startDoor(cloud.url, 'full');
    for (const screen of await demoScreens(cloud)) {
      screens.set(screen.page, screen);
      if (screen.query) QUERIES[screen.page] = `?${screen.query}`;
    }
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
  afterAll(async () => {
    full?.close();
    await cloud?.stop();
  });

  const open = async (openid: string, path?: string, cloudUrl = cloud.url) => {
    const storage = new Map(phones.get(openid));
    const app = await openMiniProgram({
      dist: DIST,
      openid,
      cloudUrl,
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

  /** The last choice of each kind, where choosing asks nothing of the cloud: what takes more than one `setData` of 2 KB. */
  const dearChoices = async (app: MiniProgram): Promise<string[]> => {
    const { route } = app.page();
    const dear: string[] = [];
    for (const role of CHOICES) {
      const choice = app.page().findAll({ role }).at(-1);
      const before = operations(app).length;
      if (!choice) continue;
      const { calls, bytes } = await app.step(() => app.page().tap(choice));
      if (app.page().route !== route) break;
      if (operations(app).length === before && (calls > 1 || bytes > mostOf(route, role)))
        dear.push(`${role}: ${calls} × ${bytes} B`);
    }
    return dear;
  };

  describe('the first screen', () => {
    it('signs in on the very first start, and asks nothing else', async () => {
      phones.set(NEWCOMER, new Map());
      expect(operations(await open(NEWCOMER))).toEqual(['community.signIn']);
    });

    it('afterwards knows who is there, and asks what is new for them', async () => {
      expect(operations(await open(RESIDENT))).toEqual(['home.open']);
    });

    it('makes no second call for a session that is old', async () => {
      const usual: DeviceStorage = phones.get(RESIDENT) ?? new Map();
      const session = JSON.parse(usual.get('me:me') ?? '{}') as { data: { me: object } };
      const old = JSON.stringify({ data: { me: session.data.me, at: 1 } });
      phones.set(RESIDENT, new Map(usual).set('me:me', old));
      expect(operations(await open(RESIDENT))).toEqual(['home.open']);
      phones.set(RESIDENT, usual);
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
      const [, ...more] = operations(app);
      expect(more.filter((name) => name !== SEEN)).toEqual([]);
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

    it('is read out control by control; a full list and a choice stay within their bounds', async () => {
      const { who } = screens.get(page)!;
      const app = await open(who, page + (QUERIES[page] ?? ''), full.url);
      expect(unannounced(app.page().controls())).toEqual([]);
      if (app.page().has({ className: 'more' })) expect(ratio(app)).toBeLessThanOrEqual(MOST_VIRTUAL);
      expect(await dearChoices(app)).toEqual([]);
    });
  });

  it('a notice that was not read says so in its row', async () => {
    const app = await open(RESIDENT, 'notices/pages/feed/index');
    const rows = app.page().findAll({ role: 'button', className: 'nt-row' });
    const unread = rows.filter((row) => attr(row, 'aria-label').includes('，未读，'));
    expect(unread.length).toBeGreaterThan(0);
    for (const row of unread) expect(textOf(row)).toContain('未读');
  });

  describe('personal data of others carry the name of who reads them', () => {
    const marks = (app: MiniProgram) => app.page().findAll({ className: 'wm' });

    it.each([...AT_WORK, ...OF_OTHERS])('%s', async (page, who) => {
      const persona = (await cloud.personas()).find(({ openid }) => openid === who);
      const [mark] = marks(await open(who, page + (QUERIES[page] ?? '')));
      const shown = decodeURIComponent(String(mark?.attrs.style));
      expect(shown).toMatch(new RegExp(`${persona?.name} .{4} \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d<`));
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
    const TAPS: [what: string, who: string, page: string, tap: (app: MiniProgram) => void][] = [
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
    it.each(TAPS)('%s', async (_what, who, page, tap) => {
      const app = await open(who, page);
      const { calls, bytes } = await app.step(() => tap(app));
      expect(calls).toBe(1);
      expect(bytes).toBeLessThanOrEqual(2 * KB);
    });
  });
});
