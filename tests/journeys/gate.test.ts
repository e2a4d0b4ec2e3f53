import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions } from 'playwright-core';
import { epochOf, HOUR, instantOf, MINUTE } from '#kernel/instant';
import type { RollRow } from '../../types/activity-shapes';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { type ReadCell, readXlsx } from '../support/read-xlsx';
import { BY_CODE, BY_LIST, COMMUNITY, done, join, type Planned, planned, TITLE } from './gate.steps';
import { openTown, type Town } from './steps';

const FN = '**/fn/**';

describe('the leader at the gate, from the draft to the ledger', () => {
  let town: Town;
  let leader: Phone;
  let staff: Phone;
  let plan: Planned;
  let moved = 0;

  beforeAll(async () => {
    town = await openTown();
    leader = await town.phoneOf('徐德福');
    staff = await town.phoneOf('何静怡');
    plan = await planned(town.cloud);
  });
  afterAll(() => town?.close());

  /** WeChat's own question. */
  const agree = (yes: string) => leader.page.locator('.taro-model__confirm').filter({ hasText: yes }).click();
  const open = (phone: Phone, page: string) =>
    phone.page.goto(`${town.cloud.url}/#/activities/pages/${page}`);
  const roll = async (): Promise<RollRow[]> =>
    (
      await done<{ rows: RollRow[] }>(town.cloud, 'demo-building-lead-xu', 'activities.roll', {
        activityId: plan.id,
      })
    ).rows;
  const spansOf = async ({ name }: { name: string }) =>
    (await roll()).find((row) => row.name === name)?.spans;
  /** The cloud and the leader's phone, at this moment. */
  const moveTo = async (instant: string) => {
    const now = Date.now() + moved;
    const wait = epochOf(instant) - now;
    moved += wait;
    await town.cloud.advance(`${Math.ceil(wait / 1000)}s`);
    await leader.page.clock.setFixedTime(new Date(instant));
  };

  it('a draft is seen by its leader, who opens it', async () => {
    await open(leader, 'led/index');
    await leader.tap(new RegExp(TITLE));
    await leader.tap(/^发布活动/);
    await agree('发布');
    await leader.sees('报名中');
    await leader.look('90-leader-detail');
    await join(town.cloud, BY_CODE, plan);
    await join(town.cloud, BY_LIST, plan);
  });

  it('somebody comes by the code on the leader’s phone', async () => {
    await leader.tap(/^到场登记/);
    await leader.tap('签到码', 'tab');
    await leader.sees('请扫码签到、签退');
    await leader.look('91-gate-code');
    const spelled = await leader.page.locator('.al-code__w').filter({ visible: true }).innerText();
    const scene = spelled.replace(/\s/g, '');
    expect(scene).toMatch(/^[0-9a-v]{32}$/);
    await done(town.cloud, BY_CODE.openid, 'activities.signIn', { scene, at: instantOf(Date.now()) });
  });

  it('somebody is ticked off without a signal; the mark survives closing the app and counts once, at its time', async () => {
    await leader.page.reload();
    await leader.tap(/^名单/, 'tab');
    await leader.sees(BY_LIST.name);
    await leader.page.route(FN, (route) => route.abort());
    const before = Date.now();
    await leader.tap(`到场，${BY_LIST.name}`);
    const after = Date.now();
    await leader.sees(/^1 条登记存在手机上/);
    await leader.tap(/^在场/, 'tab');
    await leader.sees('待上传');
    await leader.look('92-gate-offline');

    await leader.page.reload();
    await leader.tap(/^名单/, 'tab');
    await leader.sees(/^1 条登记存在手机上/);
    expect(await spansOf(BY_LIST)).toEqual([]);
    await leader.page.unroute(FN);
    await leader.page.reload();
    await leader.tap(/^名单/, 'tab');
    await leader.tap(/^在场/, 'tab');
    await leader.control(`离场，${BY_LIST.name}`).waitFor();
    await leader.page.waitForFunction(() => !document.body.innerText.includes('条登记存在手机上'));
    const spans = (await spansOf(BY_LIST)) ?? [];
    expect(spans).toMatchObject([{ until: null, means: 'list' }]);
    const at = epochOf(spans[0]?.from ?? '');
    expect(at >= before && at <= after).toBe(true);
  });

  it('one is signed out on the list, one forgets; the clock closes the gate and asks a person', async () => {
    await moveTo(instantOf(epochOf(plan.from) + 45 * MINUTE));
    await leader.page.reload();
    await leader.tap(/^名单/, 'tab');
    await leader.tap(/^在场/, 'tab');
    await leader.tap(`离场，${BY_LIST.name}`);
    await leader.tap(/^已离场/, 'tab');
    await leader.sees(BY_LIST.name);
    await moveTo(instantOf(epochOf(plan.until) + HOUR + MINUTE));
    await town.cloud.runTimer('clock');
    await leader.page.reload();
    await leader.sees(/^还有 1 人的时间要核对/);
    await leader.look('93-settle');
  });

  it('the leader decides with a reason, and ends it', async () => {
    await leader.tap(`核对，${BY_CODE.name}的时间`);
    await leader.tap('确定时间');
    await leader.sees('请写明依据');
    await leader.look('94-decide');
    await leader.write('依据', '同组队员证明，一直做到结束');
    await leader.tap('确定时间');
    // the sheet is open until the answer is there
    await leader.control('完成核对，生成时长').waitFor();
    await leader.tap('完成核对，生成时长');
    await agree('完成核对');
    await leader.page.waitForFunction(() => document.body.innerText.includes('已完成，服务时长随后生成'));
    await open(leader, `detail/index?id=${plan.id}`);
    await leader.sees('已完成');
  });

  it('the community’s ledger tells the same on the screen and in the table', async () => {
    await open(staff, `ledger/index?within=${encodeURIComponent(COMMUNITY)}`);
    await staff.control(new RegExp(`^${TITLE}，.*报名 2 人，到场 2 人，1.8 小时$`)).waitFor();
    await staff.look('95-ledger');
    const shown = await staff.page.locator('.cells').filter({ visible: true }).first().innerText();
    await staff.tap('导出表格');
    await staff.look('96-export');
    const [download] = await Promise.all([staff.page.waitForEvent('download'), staff.tap('生成表格')]);
    expect(download.suggestedFilename()).toMatch(/^志愿服务台账_.*\.xlsx$/);
    const book = readXlsx(await readFile(await download.path()));
    const text = (cell: ReadCell | null | undefined) => cell?.text ?? '';
    const [titles = [], ...lines] = book.find(({ name }) => name === '活动')?.rows ?? [];
    const sum = (title: string) => {
      const at = titles.findIndex((cell) => text(cell) === title);
      return lines.reduce((total, line) => total + Number(text(line[at])), 0);
    };
    expect(shown).toContain(`${lines.length} 场`);
    expect(shown).toContain(`${sum('到场人数')} 次`);
    const summary = new Map((book[0]?.rows ?? []).map(([title, value]) => [text(title), text(value)]));
    expect(shown).toContain(`${summary.get('服务时长（小时）')} 小时`);
    expect(JSON.stringify(book)).not.toContain(BY_CODE.name);
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('gate and ledger stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('何静怡', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await open(phone, `ledger/index?within=${encodeURIComponent(COMMUNITY)}`);
    await phone.page.reload();
    await phone.sees(TITLE);
    await phone.look(`97-ledger-${look}`);
    await open(phone, 'write/index');
    await phone.tap('保存草稿');
    await phone.sees('请写活动名称');
    await phone.look(`98-write-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [leader, staff];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
