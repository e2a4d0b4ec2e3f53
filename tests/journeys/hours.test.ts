import type { BrowserContextOptions } from 'playwright-core';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { openTown, type Town } from './steps';

const MINE = '/#/hours/pages/mine/index';
const DESK = '/#/hours/pages/desk/index';
const CHECK = '/#/hours/pages/check/index';
const SERVICE = '文明引导日';

describe('hours: served, shown on paper, corrected by two', () => {
  let town: Town;
  let volunteer: Phone;
  let clerk: Phone;
  let lead: Phone;
  let passer: Phone;
  let code = '';

  beforeAll(async () => {
    town = await openTown();
    volunteer = await town.phoneOf('李秀兰');
    clerk = await town.phoneOf('何静怡');
    lead = await town.phoneOf('唐振华');
    passer = await town.phoneOf('周文斌');
  });
  afterAll(() => town?.close());

  const open = async (phone: Phone, address: string, seen: string | RegExp) => {
    await phone.page.goto(`${town.cloud.url}${address}`);
    await phone.page.reload();
    await phone.sees(seen);
  };
  const openRecord = async (phone: Phone, list: string) => {
    await open(phone, list, SERVICE);
    await phone.tap(new RegExp(`^${SERVICE}`));
    await phone.sees('记录的经过');
  };

  it('shows hours and stars; who has not served yet is told how they come about', async () => {
    await open(volunteer, MINE, SERVICE);
    await volunteer.sees('全国通行星级');
    await volunteer.look('90-mine');
    await open(passer, MINE, '还没有服务时长');
    await passer.look('91-mine-empty');
  });

  it('a sheet is ordered, and whoever holds it reads by its code that it is true and no more than needed', async () => {
    await open(volunteer, MINE, SERVICE);
    await volunteer.tap(/^服务记录单/);
    await volunteer.tap('开具记录单');
    await volunteer.sees('记录单位');
    await volunteer.look('92-order');
    await volunteer.tap('开具');
    const shown = volunteer.words(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).first();
    await shown.waitFor();
    await volunteer.look('93-sheets');
    code = (await shown.textContent()) ?? '';
    await open(passer, CHECK, '核验一张服务记录单');
    await passer.write('核验码', '3K7M');
    await passer.tap('核验');
    await passer.sees('请输入 16 位核验码');
    await passer.look('94-check-wrong');
    await passer.write('核验码', code.toLowerCase());
    await passer.tap('核验');
    await passer.sees('李**');
    expect(await passer.words('李秀兰').count()).toBe(0);
    await passer.look('95-check');
  });

  it('its owner asks, one of the desk proposes, and alone can do no more', async () => {
    await openRecord(volunteer, MINE);
    await volunteer.tap('申请更正');
    await volunteer.write('哪里不对', '那天我没有去，记成我了');
    await volunteer.tap('提交申请');
    await volunteer.sees(/申请更正：那天我没有去/);
    await openRecord(clerk, DESK);
    await clerk.look('96-asked');
    await clerk.tap('提出更正');
    await clerk.tap('删除，第 1 段');
    await clerk.tap('提交，等第二人确认');
    await clerk.sees('请写明依据');
    await clerk.look('97-propose');
    await clerk.write('更正的依据', '领队也说那天没见到人');
    await clerk.tap('提交，等第二人确认');
    await clerk.sees(/要由另一人确认/);
    expect(await clerk.control('确认更正').count()).toBe(0);
  });

  it('another person confirms it; the hours follow, and the sheet says that they changed', async () => {
    await openRecord(lead, DESK);
    await lead.look('98-decide');
    await lead.tap('确认更正');
    await lead.sees('第二人确认更正');
    await town.cloud.runTimer('clock');
    await openRecord(volunteer, MINE);
    await volunteer.sees('未到场');
    await volunteer.look('98-corrected');
    await open(passer, CHECK, '核验一张服务记录单');
    await passer.write('核验码', code);
    await passer.tap('核验');
    await passer.sees(/时长已更正，请以重新开具的为准/);
    await passer.look('98-check-changed');
    await open(lead, DESK, '没有要处理的更正');
    await lead.look('98-desk-empty');
  });

  it('the desk takes the records out in the national items; a whole name needs a reason', async () => {
    await open(clerk, '/#/activities/pages/led/index', '社区服务台账');
    await clerk.tap('社区的草稿', 'tab');
    await clerk.words('没有更多了').or(clerk.words('社区没有草稿')).first().waitFor();
    await clerk.look('98-led');
    await clerk.tap(/^社区服务台账/);
    await clerk.tap('导出表格');
    await clerk.tap('时长记录', 'tab');
    await clerk.sees(/按全国志愿服务数据项排列/);
    await clerk.look('98-export');
    const saved = clerk.page.waitForEvent('download');
    await clerk.tap('生成表格');
    expect((await saved).suggestedFilename()).toMatch(/^志愿服务记录_.*\.xlsx$/);
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('hours, record and check stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('李秀兰', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await open(phone, MINE, SERVICE);
    await phone.look(`99-mine-${look}`);
    await phone.tap(/^敬老义剪/);
    await phone.sees('记录的经过');
    await phone.look(`99-record-${look}`);
    await open(phone, '/#/hours/pages/sheets/index', '核验码');
    await phone.look(`99-sheets-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('a signal that is gone is said, with a way to try again', async () => {
    await passer.page.goto(`${town.cloud.url}${CHECK}`);
    await passer.page.reload();
    await passer.page.route('**/fn/**', (route) => route.abort());
    await passer.write('核验码', code);
    await passer.tap('核验');
    await passer.sees(/网络/);
    await passer.look('99-check-error');
    await passer.page.unroute('**/fn/**');
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [volunteer, clerk, lead, passer];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
