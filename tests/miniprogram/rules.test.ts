import { rmSync } from 'node:fs';
import { startFakeCloud } from './fixture/fake-cloud';
import { writeFixture } from './fixture/write-fixture';
import { type MiniProgram, openMiniProgram, textOf, unannounced } from './harness';

describe('the harness behaves as WeChat does', () => {
  const folders: string[] = [];
  const opened: MiniProgram[] = [];
  let cloud: Awaited<ReturnType<typeof startFakeCloud>>;

  const fixture = (changes?: Record<string, string>) => {
    const dist = writeFixture(changes);
    folders.push(dist);
    return dist;
  };
  const open = async (options: { dist?: string; path?: string; storage?: Map<string, string> } = {}) => {
    const app = await openMiniProgram({
      dist: options.dist ?? fixture(),
      openid: 'demo-resident',
      cloudUrl: cloud.url,
      ...options,
    });
    opened.push(app);
    return app;
  };
  const shown = (app: MiniProgram, className: string) => textOf(app.page().find({ className }));

  beforeAll(async () => {
    cloud = await startFakeCloud();
  });
  afterAll(() => cloud.close());
  afterEach(async () => {
    for (const app of opened.splice(0)) await app.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  describe('events', () => {
    it('refuses a tap that the template does not bind', async () => {
      const app = await open();
      expect(() => app.page().tap('没人听')).toThrow('has no handler for "tap"');
    });

    it('refuses a tap on a disabled button', async () => {
      const app = await open();
      expect(() => app.page().tap('不能点')).toThrow('is disabled');
    });

    it('lets a tap climb to the card, and stops it at catchtap', async () => {
      const app = await open();
      await app.step(() => app.page().tap({ className: 'title' }));
      expect(shown(app, 'title')).toBe('1');
      await app.step(() => app.page().tap('里面'));
      expect([shown(app, 'title'), shown(app, 'answer')]).toEqual(['1', '停住']);
    });

    it('counts the setData of a step in calls and bytes', async () => {
      const app = await open();
      const cost = await app.step(() => app.page().tap({ className: 'title' }));
      expect(cost).toEqual({ calls: 1, bytes: Buffer.byteLength('{"count":1}') });
    });

    it('leaves what is planned for later out of a step, however slow the machine is', async () => {
      const js = `Page({ data: { count: 0, answer: '' }, onCard() {
        setTimeout(() => this.setData({ answer: '后来' }), 400);
        const until = Date.now() + 450;
        while (Date.now() < until);
        setTimeout(() => this.setData({ count: 1 }), 0);
      } });`;
      const app = await open({ dist: fixture({ 'pages/home/index.js': js }) });
      const { calls } = await app.step(() => app.page().tap({ className: 'title' }));
      expect([calls, shown(app, 'title'), shown(app, 'answer')]).toEqual([1, '1', '后来']);
      const next = await app.step(() => undefined);
      expect(next.calls).toBe(0);
    });
  });

  describe('components', () => {
    it('keeps a component with its own data from rendering to rendering', async () => {
      const app = await open();
      expect(shown(app, 'box')).toBe('0 new 1');
      await app.step(() => app.page().tap({ className: 'box' }));
      await app.step(() => app.page().tap({ className: 'title' }));
      expect(shown(app, 'box')).toBe('1 tapped 1');
    });
  });

  describe('forms', () => {
    it('refuses a choice that the picker does not have', async () => {
      const app = await open({ path: 'pages/form/index' });
      expect(() => app.page().change({ tag: 'picker' }, 2)).toThrow('has 2 choices');
    });

    it('sends what every named field holds, cut to its length', async () => {
      const app = await open({ path: 'pages/form/index' });
      const page = app.page();
      page.input('标题', '楼道灯又坏了');
      page.input({ tag: 'textarea' }, '三楼');
      page.tap('乙');
      page.tap('一');
      page.tap('二');
      page.tap('加急');
      page.change({ tag: 'picker' }, 1);
      await app.step(() => page.tap('提交'));
      const sent = { title: '楼道灯又坏', body: '三楼', kind: 'b', more: ['x', 'y'], urgent: true, day: 1 };
      expect(JSON.parse(shown(app, 'sent'))).toEqual(sent);
    });
  });

  describe('what goes wrong', () => {
    it('refuses a broken template and says where it is', async () => {
      const dist = fixture({ 'pages/me/index.wxml': '<view><text></view>' });
      await expect(open({ dist })).rejects.toThrow(/pages\/me\/index\.wxml:1:\d+/);
    });

    it('warns of a template that nobody defined', async () => {
      const app = await open({ dist: fixture({ 'pages/home/index.wxml': '<template is="lost" />' }) });
      app.page().tree();
      expect(app.problems.wxmlWarnings.join()).toContain('Template `lost` not found');
    });

    it('fails with what the app threw', async () => {
      const app = await open();
      await expect(app.step(() => app.page().tap('出错'))).rejects.toThrow('broken on purpose');
    });

    it('names the WeChat API that is missing', async () => {
      const app = await open();
      await expect(app.step(() => app.page().tap('缺少'))).rejects.toThrow('wx.connectSocket');
    });

    it('refuses a module of another subpackage, which a phone has not loaded', async () => {
      const app = await open();
      app.open('/far/index');
      await expect(app.settle()).rejects.toThrow('subpackage near/');
    });

    it('gives the app no globals that a phone does not have', async () => {
      const js = `Page({ onLoad() { this.setData({ answer: [typeof process, typeof window, typeof fetch, typeof Intl].join() }); } });`;
      const app = await open({ dist: fixture({ 'pages/home/index.js': js }) });
      expect(shown(app, 'answer')).toBe('undefined,undefined,undefined,undefined');
    });
  });

  describe('pages', () => {
    const navigating = (url: string, api = 'navigateTo') =>
      `Page({ data: { answer: '' }, go() { wx.${api}({ url: '${url}', fail: ({ errMsg }) => this.setData({ answer: errMsg }) }); } });`;
    const wxml = '<button bindtap="go">走</button><text class="answer">{{answer}}</text>';
    const going = (url: string, api?: string) =>
      fixture({ 'pages/home/index.js': navigating(url, api), 'pages/home/index.wxml': wxml });

    it.each([
      ['a tab page by navigateTo', '/pages/me/index', 'navigateTo', 'can not navigateTo a tabbar page'],
      ['a page that does not exist', '/pages/none', 'navigateTo', 'page "pages/none" is not found'],
      ['a plain page by switchTab', '/near/index', 'switchTab', 'can not switch to no-tabBar page'],
      ['a tab with a query', '/pages/me/index?a=1', 'switchTab', 'can not switchTab with query string'],
    ])('refuses %s', async (_what, url, api, message) => {
      const app = await open({ dist: going(url, api) });
      await app.step(() => app.page().tap('走'));
      expect(shown(app, 'answer')).toContain(message);
    });

    it('hands the query over and comes back', async () => {
      const app = await open({ dist: going('/near/index?id=7') });
      await app.step(() => app.page().tap('走'));
      expect([app.stack(), app.page().query]).toEqual([['pages/home/index', 'near/index'], { id: '7' }]);
      await app.step(() => app.back());
      expect(app.stack()).toEqual(['pages/home/index']);
    });

    it('keeps a tab page alive while another is shown', async () => {
      const app = await open();
      await app.step(() => app.tab('me'));
      await app.step(() => app.tab('home'));
      await app.step(() => app.tab('me'));
      expect(app.page().text()).toContain('2');
    });
  });

  describe('cloud and phone', () => {
    it('calls the function as the person who holds the phone', async () => {
      const app = await open();
      await app.step(() => app.page().tap('调用'));
      expect(cloud.heard.at(-1)).toEqual({
        path: '/fn/requests',
        openid: 'demo-resident',
        body: '{"op":"listMine"}',
      });
      expect(shown(app, 'answer')).toBe('三件');
    });

    it('fails calls without a signal', async () => {
      const app = await open();
      app.setOnline(false);
      await app.step(() => app.page().tap('调用'));
      expect(shown(app, 'answer')).toContain('cloud.callFunction:fail');
    });

    it('refuses cloud calls before wx.cloud.init', async () => {
      const app = await open({ dist: fixture({ 'app.js': 'App({});' }) });
      await app.step(() => app.page().tap('调用'));
      expect(shown(app, 'answer')).toContain('please call wx.cloud.init first');
    });

    it('leaves a dialog open until somebody answers', async () => {
      const app = await open();
      await app.step(() => app.page().tap('问一问'));
      expect([app.question()?.options.title, shown(app, 'answer')]).toEqual(['确定吗？', '']);
      await app.step(() => app.answer('showModal', { confirm: true }));
      expect(shown(app, 'answer')).toBe('确定');
    });

    it('gives a phone code, or the refusal of the person', async () => {
      const app = await open();
      await app.step(() => app.page().tap('手机号'));
      expect(shown(app, 'answer')).toBe('phone-code-1');
      app.answer('getPhoneNumber', { fail: 'user deny' });
      await app.step(() => app.page().tap('手机号'));
      expect(shown(app, 'answer')).toBe('getPhoneNumber:fail user deny');
    });

    it('keeps what was stored for the next launch', async () => {
      const js = `Page({ onLoad() { const n = (wx.getStorageSync('n') || 0) + 1; wx.setStorageSync('n', n); this.setData({ answer: n }); } });`;
      const dist = fixture({ 'pages/home/index.js': js });
      const { storage } = await open({ dist });
      expect(shown(await open({ dist, storage }), 'answer')).toBe('2');
    });
  });

  it('lists the controls that a screen reader cannot announce', async () => {
    const app = await open();
    expect(unannounced(app.page().controls())).toEqual([
      '<view class="card"> 「0里面」: no role',
      '<view class="quiet"> 「里面」: no role',
      '<view class="nameless">: no name, no role',
      '<view class="box"> 「0 new 1」: no role',
    ]);
  });
});
