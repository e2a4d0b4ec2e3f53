import { readFileSync, rmSync } from 'node:fs';
import { writeFixture } from './fixture/write-fixture';
import { type MiniProgram, openMiniProgram } from './harness';
import { type Camera, openCamera, pictureOf } from './screenshot';

const META = `<page-meta root-font-size="20px" page-style="--fs: 1.3; padding: 10rpx"></page-meta>
  <view class="half">半<input placeholder="请写" value="{{typed}}" bindinput="keep" /></view>`;
const STYLES = {
  'app.wxss': '@import "./base.wxss"; page, view.half { color: red; } button::after { border: none; }',
  'base.wxss': '.half { width: 375rpx; padding-bottom: env(safe-area-inset-bottom); }',
  'pages/home/index.wxss': '@media (prefers-color-scheme: dark) { page { background: #111; } }',
};

describe('a picture of the mini-program', () => {
  let dist: string;
  let app: MiniProgram;

  beforeAll(async () => {
    const js = 'Page({ data: { typed: "" }, keep() {} });';
    dist = writeFixture({ ...STYLES, 'pages/home/index.wxml': META, 'pages/home/index.js': js });
    app = await openMiniProgram({ dist, openid: 'demo-resident', cloudUrl: 'http://127.0.0.1:9' });
  });
  afterAll(async () => {
    await app.close();
    rmSync(dist, { recursive: true });
  });

  it('takes the styles of the app and the page with their imports, in pixels of a phone', async () => {
    const html = await pictureOf(app);
    expect(html).toContain('.half { width: 187.5px; padding-bottom: 0px; }');
    expect(html).toContain('wx-page, wx-view.half { color: red; } wx-button::after { border: none; }');
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it("honours the page's own font size and style", async () => {
    const html = await pictureOf(app);
    expect(html).toContain('html { font-size: 20px; }');
    expect(html).toContain('--fs: 1.3; padding: 5px');
  });

  it('shows what was typed instead of the placeholder', async () => {
    expect(await pictureOf(app)).toContain('请写');
    app.page().input({ tag: 'input' }, '三楼');
    const html = await pictureOf(app);
    expect([html.includes('请写'), html.includes('三楼')]).toEqual([false, true]);
  });

  describe('in Chromium', () => {
    let camera: Camera;
    beforeAll(async () => {
      camera = await openCamera();
    });
    afterAll(() => camera.close());

    it('is as large as the screen of a phone', async () => {
      const png = readFileSync(await camera.shoot(app, 'miniprogram/fixture'));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([750, 1624]);
    });
  });
});
