import type { BrowserContextOptions } from 'playwright-core';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { lookAgain, openTown, type Town } from './steps';

const TITLE = '教我用打车软件';
const WORDS = '看病总叫不到车，想请人教我用手机打车。';
const LIST = '/#/wishes/pages/list/index';
const DESK = '/#/wishes/pages/desk/index';

describe('a hand wanted, from the asking to a time that counts', () => {
  let town: Town;
  let asker: Phone;
  let clerk: Phone;
  let helper: Phone;
  let other: Phone;

  beforeAll(async () => {
    town = await openTown();
    asker = await town.phoneOf('李秀兰');
    clerk = await town.phoneOf('何静怡');
    helper = await town.phoneOf('赵国庆');
    other = await town.phoneOf('周文斌');
  });
  afterAll(() => town?.close());

  const open = async (phone: Phone, address: string, seen: string | RegExp) => {
    await phone.page.goto(`${town.cloud.url}${address}`);
    await phone.page.reload();
    await phone.sees(seen);
  };
  /** The dialog is WeChat's own; of it a browser shows a stand-in without roles. */
  const agree = (phone: Phone) =>
    phone.page.locator('.taro-model__confirm').filter({ visible: true }).click();
  /** What stands in somebody's messages once the clock has told it. */
  const toldTo = async (openid: string): Promise<string> => {
    await town.cloud.runTimer('clock');
    return JSON.stringify(await town.cloud.call(openid, 'messages.listMine', { limit: 50 }));
  };
  const openWish = async (phone: Phone) => {
    await open(phone, LIST, '等人帮忙');
    await phone.tap(new RegExp(TITLE));
    await phone.sees(WORDS);
  };

  it('says what is missing, refuses a number in the words, and keeps what was written', async () => {
    await open(asker, LIST, '等人帮忙');
    await asker.sees('阳台纱窗坏了');
    await asker.look('90-list');
    await asker.tap('我需要帮忙');
    await asker.tap('提交给社区核实');
    await asker.sees('请选一类');
    await asker.look('91-ask-missing');
    await asker.tap(/^手机电脑/, 'radio');
    await asker.write('标题', TITLE);
    await asker.write('说说具体情况', `${WORDS}打 13900001234`);
    await asker.tap('提交给社区核实');
    await asker.sees(/请不要把电话、身份证号写在文字里/);
    await asker.page.waitForFunction(() => JSON.stringify(localStorage).includes('打 13900001234'));
    await asker.page.reload();
    await asker.tap('接着写');
    await asker.write('说说具体情况', WORDS);
    await asker.tap('提交给社区核实');
    await asker.sees('已经收到您的心愿');
    await asker.tap('看这条心愿');
    await asker.sees(/核实之前，别人看不到/);
    await asker.look('92-asked');
  });

  it('nobody else finds it before the community has looked', async () => {
    await open(helper, LIST, '等人帮忙');
    await helper.sees(/阳台纱窗坏了|想学手机视频通话/);
    expect(await helper.words(TITLE).count()).toBe(0);
  });

  it('the desk verifies it, and asks government and society before the neighbours', async () => {
    await open(clerk, DESK, '待核实');
    await clerk.look('93-desk');
    await clerk.tap(new RegExp(TITLE));
    await clerk.tap('核实');
    await clerk.write('怎么核实的', '已电话核实，情况属实');
    await clerk.look('94-verify');
    await clerk.tap('通过');
    await clerk.sees(/请联系政府救助并记下结果/);
    for (const [source, whom] of [
      ['联系政府救助', '街道民政办'],
      ['联系社会力量', '邻里社工站'],
    ] as const) {
      await clerk.tap('记下联系结果');
      await clerk.sees(source);
      await clerk.write('联系了谁', whom);
      await clerk.tap('不能承担', 'tab');
      await clerk.tap('记下');
      await clerk.sees(new RegExp(`${whom}：不能承担`));
    }
    await clerk.sees('待认领');
    await clerk.look('95-sources');
  });

  it('one volunteer claims it and sees whom to call only after saying why', async () => {
    await openWish(helper);
    await helper.look('96-public');
    await helper.tap('我来帮忙');
    await agree(helper);
    await helper.sees('有人帮了');
    await helper.tap(/^查看电话和住址/);
    await helper.write('为什么要看', '约上门的时间');
    await helper.tap('查看');
    await helper.sees(/139 0000 0001/);
    await helper.sees(/1单元302/);
    await helper.look('97-contact');
    await helper.page.reload();
    await helper.sees('查看联系方式');
    expect(await helper.words(/13900000001|139 0000 0001/).count()).toBe(0);
    await helper.look('98-claimed');
  });

  it('who comes later finds it no more', async () => {
    await open(other, LIST, '等人帮忙');
    await other.sees('阳台纱窗坏了');
    expect(await other.words(TITLE).count()).toBe(0);
  });

  it('the helper tells the time given, who asked confirms it, and both are told', async () => {
    await helper.tap('帮好了');
    await helper.tap('提交');
    await helper.sees('请选一下用了多久');
    await helper.page
      .getByLabel(/^帮忙用了多久，/)
      .filter({ visible: true })
      .click();
    await helper.page.getByText('确定').filter({ visible: true }).click();
    // The wheel slides away; until it is gone it stands beside the page.
    await helper.page.locator('.weui-picker').filter({ visible: true }).waitFor({ state: 'hidden' });
    await helper.look('99-finish');
    await helper.tap('提交');
    await helper.sees('待确认');
    expect(await toldTo('demo-resident-li')).toContain('对方说已经帮好了，请您确认');
    await open(asker, LIST, '等人帮忙');
    await asker.tap('我的', 'tab');
    await asker.tap(new RegExp(TITLE));
    await asker.sees(/对方说已经帮好了/);
    await asker.look('99-confirm');
    await asker.tap('确认完成');
    await agree(asker);
    await asker.sees('已完成');
    expect(await toldTo('demo-resident-zhao')).toContain('对方已确认，谢谢您');
    await lookAgain(helper, '双方都确认了，谢谢您。');
    await helper.look('99-confirmed');
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('list, form and wish stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('徐德福', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await open(phone, LIST, '阳台纱窗坏了');
    await phone.look(`99-list-${look}`);
    await phone.tap('我需要帮忙');
    await phone.sees('想请人帮什么');
    await phone.look(`99-ask-${look}`);
    await open(phone, LIST, '等人帮忙');
    await phone.tap('我的', 'tab');
    await phone.tap(/擦一擦高处的灯/);
    await phone.sees('经过');
    await phone.look(`99-wish-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('at a desk the wish stands beside its list', async () => {
    const desk = await town.phoneOf('罗浩然', { viewport: { width: 1440, height: 900 }, isMobile: false });
    await open(desk, DESK, '待核实');
    await desk.page.getByText('陪独居老人说说话').filter({ visible: true }).first().click();
    await desk.sees('相关的人');
    await desk.look('99-beside');
    expect([...desk.errors, ...desk.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [asker, clerk, helper, other];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
