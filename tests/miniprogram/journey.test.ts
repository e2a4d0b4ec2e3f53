import { existsSync } from 'node:fs';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { type MiniProgram, openMiniProgram, unannounced } from './harness';
import type { DataCost } from './runtime/set-data';
import { type Camera, openCamera } from './screenshot';
import type { Answer } from './wx/questions';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
const WORDS = '三楼转角的灯罩掉了一半，风一吹就晃。';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** One white pixel: what matters here is that it travels. */
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);
const pictures = (...names: string[]): Answer => ({
  files: names.map((name) => ({ name: `${name}.jpg`, bytes: PIXEL })),
});

/** Most setData calls of each step, and most bytes, a fifth above what they are: dates and ids differ in length. */
const MOST: Record<string, readonly [calls: number, bytes: number]> = {
  form: [3, 11000],
  category: [1, 1100],
  words: [1, 300],
  photos: [3, 1900],
  submit: [3, 4000],
  detail: [2, 9000],
  tasks: [2, 27500],
  'open task': [2, 10500],
  acknowledge: [5, 13000],
  'result words': [1, 300],
  'result photo': [2, 1400],
  resolve: [5, 19500],
  desk: [2, 12000],
  queue: [2, 11000],
  'open check': [2, 13000],
  verdict: [1, 500],
  verify: [5, 19000],
  mine: [2, 26500],
  'open mine': [2, 12500],
  level: [1, 500],
  rate: [5, 24500],
};

describe('the main job on the bundle that ships', () => {
  let cloud: LocalCloud;
  let camera: Camera | null = null;
  const costs: Record<string, DataCost> = {};

  beforeAll(async () => {
    cloud = await startCloud({ demo: true });
    if (existsSync(CHROMIUM)) camera = await openCamera();
  });
  afterAll(async () => {
    await camera?.close();
    await cloud?.stop();
  });

  const open = (openid: string, more = {}) =>
    openMiniProgram({ dist: DIST, openid, cloudUrl: cloud.url, ...more });

  const step = async (app: MiniProgram, name: string, act: () => void) => {
    costs[name] = await app.step(act);
    expect(unannounced(app.page().controls())).toEqual([]);
  };

  const finish = async (app: MiniProgram) => {
    const { errors, missingApis, wxmlWarnings, dataWarnings } = app.problems;
    expect({ errors, missingApis, wxmlWarnings, dataWarnings }).toEqual({
      errors: [],
      missingApis: [],
      wxmlWarnings: [],
      dataWarnings: [],
    });
    await app.close();
  };

  const card = (app: MiniProgram) => app.page().find({ role: 'button', name: new RegExp(WORDS) });

  const offered = async (app: MiniProgram, action: string) => {
    const bar = { role: 'button', name: action };
    if (!app.page().has(bar)) await app.step(() => app.page().tap('更多操作'));
    if (app.page().has(bar)) return app.step(() => app.page().tap(app.page().find(bar)));
    return app.step(() => app.page().tap({ role: 'button', name: new RegExp(`^${action}，`) }));
  };

  it('a resident submits with two photos, and reads number and timeline', async () => {
    const app = await open('demo-resident-li');
    await camera?.shoot(app, 'miniprogram/01-home', { full: true });
    await step(app, 'form', () => app.page().tap({ role: 'button', name: /^我要反映/ }));
    await step(app, 'category', () => app.page().tap({ role: 'radio', name: /^公共设施/ }));
    await step(app, 'words', () => app.page().input({ label: '说说是什么事' }, WORDS));
    app.answer('chooseMedia', pictures('lamp', 'stairs'));
    await step(app, 'photos', () => app.page().tap({ role: 'button', name: /^添加现场照片/ }));
    expect(app.page().text()).toContain('2 张照片已传好');
    await camera?.shoot(app, 'miniprogram/02-form', { full: true });
    await step(app, 'submit', () => app.page().tap({ role: 'button', name: '提交' }));
    expect(app.page().text()).toContain('已经收到您的诉求');
    await camera?.shoot(app, 'miniprogram/03-received');
    await step(app, 'detail', () => app.page().tap('看办理进度'));
    expect(app.page().text()).toMatch(/最晚.+还剩 \d+ 个工作日/);
    await camera?.shoot(app, 'miniprogram/04-detail', { full: true });
    await finish(app);
  });

  it('a grid worker acknowledges it and resolves it with a photo', async () => {
    const app = await open('demo-worker-wang');
    await step(app, 'tasks', () => app.tab('工作台'));
    await camera?.shoot(app, 'miniprogram/05-tasks');
    await step(app, 'open task', () => app.page().tap(card(app)));
    await step(app, 'acknowledge', () => app.page().tap({ role: 'button', name: '签收' }));
    expect(app.page().text()).toContain('已签收，开始处理');
    await offered(app, '办结反馈');
    await step(app, 'result words', () => app.page().input({ label: '做了什么、结果怎样' }, '换了新灯罩。'));
    app.answer('chooseMedia', pictures('after'));
    await step(app, 'result photo', () => app.page().tap({ role: 'button', name: /^添加处理后的照片/ }));
    await camera?.shoot(app, 'miniprogram/06-resolve');
    await step(app, 'resolve', () => app.page().tap('提交办结'));
    expect(app.page().text()).toContain('办结反馈，等待核查');
    await finish(app);
  });

  it('staff check it', async () => {
    const app = await open('demo-staff-he');
    await step(app, 'desk', () => app.tab('工作台'));
    await step(app, 'queue', () => app.page().tap({ role: 'tab', text: '待核查' }));
    await camera?.shoot(app, 'miniprogram/07-desk');
    await step(app, 'open check', () => app.page().tap(card(app)));
    await offered(app, '核查结果');
    await step(app, 'verdict', () => app.page().tap({ role: 'radio', name: /^通过/ }));
    await step(app, 'verify', () => app.page().tap('提交核查'));
    expect(app.page().text()).toContain('核查通过');
    await finish(app);
  });

  it('the resident rates it', async () => {
    const app = await open('demo-resident-li');
    await step(app, 'mine', () => app.tab('我的诉求'));
    await camera?.shoot(app, 'miniprogram/08-mine');
    await step(app, 'open mine', () => app.page().tap(card(app)));
    await offered(app, '评价');
    await step(app, 'level', () => app.page().tap({ role: 'radio', name: '非常满意' }));
    await camera?.shoot(app, 'miniprogram/09-rate');
    await step(app, 'rate', () => app.page().tap('提交评价'));
    expect(app.page().text()).toContain('这件事已经办结。');
    await finish(app);
  });

  it.each([
    ['dark', 'dark', false],
    ['elder', 'light', true],
    ['elder-dark', 'dark', true],
  ] as const)('every main screen stands in its look: %s', async (look, theme, isElder) => {
    const app = await open('demo-resident-li', { device: { theme } });
    const show = async (name: string) => {
      expect(unannounced(app.page().controls())).toEqual([]);
      await camera?.shoot(app, `miniprogram/${look}-${name}`, { full: true });
    };
    if (isElder) await app.step(() => app.page().tap('长辈版'));
    await show('home');
    await app.step(() => app.page().tap({ role: 'button', name: /^我要反映/ }));
    await app.step(() => app.page().tap({ role: 'button', name: '提交' }));
    await show('form');
    await app.step(() => app.back());
    await app.step(() => app.tab('我的诉求'));
    await show('mine');
    await app.step(() => app.page().tap(app.page().find({ role: 'button', name: /垃圾桶满了三天/ })));
    await show('detail');
    await app.step(() => app.back());
    await app.step(() => app.tab('我的'));
    await show('me');
    await finish(app);
  });

  it('every step stays within its setData', () => {
    const rows = Object.entries(costs).map(([name, { calls, bytes }]) => `${name}: ${calls} × ${bytes} B`);
    console.info(rows.join('\n'));
    const over = rows.filter((_, at) => {
      const [name = '', cost] = Object.entries(costs)[at] ?? [];
      const [calls, bytes] = MOST[name] ?? [0, 0];
      return !cost || cost.calls > calls || cost.bytes > bytes;
    });
    expect(over).toEqual([]);
  });
});
