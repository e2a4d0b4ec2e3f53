import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { type MiniProgram, openMiniProgram } from './harness';
import type { Device } from './wx/device';
import type { DeviceFiles } from './wx/files';
import type { DeviceStorage } from './wx/storage';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
const RESIDENT = 'demo-resident-li';
const PHOTO = { name: 'lamp.jpg', bytes: Buffer.from('a picture of a lamp') };
const FIRST = '第一件：楼道灯不亮';
const SECOND = '第二件：单元门关不上';
const THIRD = '第三件：写错了不要发';
const FOURTH = '第四件：灯罩掉了一半';

jest.setTimeout(120_000);

describe('a network that drops, on the bundle that ships', () => {
  let cloud: LocalCloud;
  let app: MiniProgram;
  const phone: { storage: DeviceStorage; files: DeviceFiles } = { storage: new Map(), files: new Map() };

  const open = async (loses: Device['loses'] = 'nothing') => {
    const device = { loses };
    app = await openMiniProgram({ dist: DIST, openid: RESIDENT, cloudUrl: cloud.url, device, ...phone });
  };
  beforeAll(async () => {
    cloud = await startCloud({ demo: true });
    await open();
  });
  afterAll(async () => {
    await app?.close();
    await cloud?.stop();
  });

  const write = async (words: string, photo: boolean) => {
    await app.step(() => app.page().tap({ role: 'radio', name: /^公共设施/ }));
    await app.step(() => app.page().input({ label: '说说是什么事' }, words));
    if (photo) {
      app.answer('chooseMedia', { files: [PHOTO] });
      await app.step(() => app.page().tap({ role: 'button', name: /^添加现场照片/ }));
    }
    await app.step(() => app.page().tap({ role: 'button', name: '提交' }));
    expect(app.page().text()).toContain('已保存，有信号后自动发送');
  };
  /** What the server has of these, the oldest first. */
  const arrived = async () => {
    const answer = await cloud.call(RESIDENT, 'requests.listMine', { cursor: null, limit: 50 });
    if (!answer.ok) throw new Error(answer.error.code);
    const { items } = answer.data as { items: { words: string }[] };
    return items
      .map(({ words }) => words)
      .filter((words) => /^第.件/.test(words))
      .reverse();
  };
  /** One record for each path in the storage. */
  const files = async () =>
    (await readdir(join(cloud.dir, 'files'))).filter((name) => name.endsWith('.json')).length;

  it('what is submitted while questions get lost waits in order, says so, and can be taken back', async () => {
    await app.step(() => app.page().tap({ role: 'button', name: /^我要反映/ }));
    app.lose('questions');
    await write(FIRST, false);
    for (const words of [SECOND, THIRD]) {
      await app.step(() => app.page().tap('再反映一件'));
      await write(words, false);
    }
    await app.step(() => app.page().tap('看我的诉求'));
    const shown = app.page().text();
    expect(shown.match(/等待发送/g)?.length).toBeGreaterThanOrEqual(3);
    app.answer('showModal', { confirm: true });
    // the newest stands first
    const [newest] = app.page().findAll({ role: 'button', name: /^拿回/ });
    await app.step(() => app.page().tap(newest!));
    expect(app.page().text()).not.toContain(THIRD);
    expect(await arrived()).toEqual([]);
  });

  it('it survives closing the app; answers that get lost make it arrive and still wait', async () => {
    await app.close();
    await open('answers');
    app.tab('我的诉求');
    await app.settle();
    expect(app.page().text()).toContain('等待发送');
  });

  it('what arrived without an answer is not sent twice, and nothing is left behind', async () => {
    expect(await arrived()).toEqual([FIRST]);
    app.lose('nothing');
    app.setOnline(true);
    await app.settle();
    expect(await arrived()).toEqual([FIRST, SECOND]);
    expect(app.page().text()).not.toContain('等待发送');
  });

  it('a photo whose upload got no answer is uploaded again as the same file', async () => {
    const before = await files();
    expect(before).toBeGreaterThan(0);
    app.tab('首页');
    await app.settle();
    await app.step(() => app.page().tap({ role: 'button', name: /^我要反映/ }));
    app.lose('answers');
    await write(FOURTH, true);
    expect(await files()).toBe(before + 1);
    app.lose('nothing');
    app.setOnline(true);
    await app.settle();
    expect(await arrived()).toEqual([FIRST, SECOND, FOURTH]);
    expect(await files()).toBe(before + 1);
  });
});
