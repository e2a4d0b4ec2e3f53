import type { BrowserContextOptions } from 'playwright-core';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { lookAgain, newsOf, openTown, type Town } from './steps';

const NIGHT_WATCH = '平安夜巡';

describe('a resident becomes a volunteer, waits for a place, gets it and gives it back', () => {
  let town: Town;
  let newcomer: Phone;
  let offered: Phone;

  beforeAll(async () => {
    town = await openTown();
    newcomer = await town.phoneOf('周文斌');
    offered = await town.phoneOf('李秀兰');
  });
  afterAll(() => town?.close());

  /** From wherever they are, as by WeChat's own button for home. */
  const openService = async (phone: Phone) => {
    await phone.page.goto(`${town.cloud.url}/#/pages/home/index`);
    await phone.page.reload();
    await phone.tap(/^公益服务/);
  };
  /** The page with the menu is gone, and what is seen now is the next one's. */
  const left = (phone: Phone) => phone.words('我负责的活动').first().waitFor({ state: 'hidden' });
  const openActivity = async (phone: Phone) => {
    await openService(phone);
    await phone.tap(new RegExp(NIGHT_WATCH));
    await phone.sees('领队');
  };

  it('the list says how many places are left, and the calendar when', async () => {
    await openService(newcomer);
    await newcomer.sees(/还有 \d+ 个名额/);
    await newcomer.look('90-activities');
    await newcomer.tap('日历', 'tab');
    await newcomer.sees(/^\d 个/);
    await newcomer.look('91-calendar');
  });

  it('who is not registered is told so, and where to register', async () => {
    await openActivity(newcomer);
    await newcomer.look('92-full');
    await newcomer.tap('排候补');
    await newcomer.look('93-sign-up');
    await newcomer.tap('排候补');
    await newcomer.sees(/还不是注册志愿者/);
    await newcomer.look('94-not-registered');
    await newcomer.tap('去登记');
  });

  it('registering says what is missing, and keeps what was filled in', async () => {
    await newcomer.sees('这些信息用来做什么');
    await newcomer.tap('登记成为志愿者');
    await newcomer.sees('请选择出生日期');
    await newcomer.look('95-register-missing');
    await newcomer.write('身份证号码', '1234');
    await newcomer.tap('平安巡防', 'checkbox');
    await newcomer.tap(/^出生日期/);
    await newcomer.page.getByText('确定', { exact: true }).filter({ visible: true }).click();
    await newcomer.tap(/^我同意/, 'switch');
    await newcomer.tap('登记成为志愿者');
    await newcomer.sees('身份证号码是 18 位，也可以不填');
    await newcomer.write('身份证号码', '');
    await newcomer.look('96-register');
    await newcomer.tap('登记成为志愿者');
    await newcomer.sees('登记的信息');
    await newcomer.look('97-registered');
  });

  it('then the waiting list takes them, at its end', async () => {
    await openActivity(newcomer);
    await newcomer.tap('排候补');
    await newcomer.tap('排候补');
    await newcomer.sees(/前面还有 0 人/);
    await newcomer.look('98-waiting');
  });

  it('somebody leaves a place that was offered, and it goes to who waits', async () => {
    const news = newsOf(town.cloud, 'demo-resident-zhou');
    await openActivity(offered);
    await offered.sees(/前确认，过时让给下一位/);
    await offered.look('99-offered');
    await offered.tap('不去了');
    await offered.sees('报名参加');
    expect((await news()).map(({ thing4 }) => thing4)).toEqual(['有空位了，请尽快确认']);
    await lookAgain(newcomer, /前确认，过时让给下一位/);
    await newcomer.tap('确认参加');
    await newcomer.sees(/前可以退出/);
  });

  it('my sign-ups show it; within the limit it can be given back', async () => {
    await openService(newcomer);
    await newcomer.tap(/^我的报名/);
    await left(newcomer);
    await newcomer.sees(NIGHT_WATCH);
    await newcomer.look('99-mine');
    await newcomer.tap(new RegExp(NIGHT_WATCH));
    await newcomer.tap('退出报名');
    await newcomer.page.getByText('退出', { exact: true }).filter({ visible: true }).click();
    await newcomer.sees('已退出');
    await newcomer.sees('报名参加');
  });

  it('a team is asked for, and the request taken back', async () => {
    await openService(newcomer);
    await newcomer.tap(/^志愿队/);
    await left(newcomer);
    await newcomer.sees('银龄红袖章');
    await newcomer.look('99-teams');
    await newcomer.tap(/^银龄红袖章/);
    await newcomer.tap('申请加入');
    await newcomer.tap('提交申请');
    await newcomer.sees('已申请，等队长同意');
    await newcomer.look('99-team');
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('list, activity, gate and registration stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('赵国庆', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    const open = async (path: string, words: string | RegExp) => {
      await phone.page.goto(`${town.cloud.url}/#/${path}`);
      await phone.page.reload();
      await phone.sees(words);
      await phone.look(`99-${path.replaceAll('/', '-')}-${look}`);
    };
    await open('activities/pages/list/index', '敬老义剪');
    await phone.tap(/敬老义剪/);
    await phone.sees('我的报名');
    await phone.look(`99-activity-${look}`);
    await open('activities/pages/gate/index', /签到/);
    await open('volunteers/pages/mine/index', '志愿者编号');
    await open('volunteers/pages/helper/index', /邀请/);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [newcomer, offered];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
