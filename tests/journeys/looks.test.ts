import type { BrowserContextOptions } from 'playwright-core';
import type { Phone } from '../support/phone';
import { openForm, openTab, openTown, type Town } from './steps';

const LONG = '楼道里的垃圾堆到二楼了，味道很大，还有蟑螂。'.repeat(8);

describe('every main screen can be read and reached in each of its looks', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town?.close());

  const residentsScreens = async (phone: Phone, look: string) => {
    await phone.sees('我要反映');
    await phone.look(`${look}-home`);
    await openForm(phone);
    await phone.tap('提交');
    await phone.write('说说是什么事', LONG);
    await phone.sees('请选一类，说不清就选“其他”');
    await phone.look(`${look}-form`);
    await phone.page.goBack();
    await openTab(phone, '我的诉求');
    await phone.sees('待评价');
    await phone.look(`${look}-mine`);
    await phone.tap(/楼东头的垃圾桶满了三天/);
    await phone.sees('办理过程');
    await phone.look(`${look}-detail`);
    await phone.page.goBack();
    await openTab(phone, '我的');
    await phone.sees('阅读');
    await phone.look(`${look}-me`);
  };

  const staffsScreens = async (phone: Phone, look: string) => {
    await openTab(phone, '工作台');
    await phone.sees('待受理');
    await phone.look(`${look}-desk`);
    await phone.tap('差评整改', 'tab');
    await phone.sees('已结案');
    await phone.look(`${look}-rating-cases`);
  };

  const looks: [string, BrowserContextOptions, boolean][] = [
    ['standard', {}, false],
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
    ['elder-dark', { colorScheme: 'dark' }, true],
  ];

  it.each(looks)('%s', async (look, options, isElder) => {
    const resident = await town.phoneOf('李秀兰', options);
    if (isElder) await resident.tap('长辈版');
    await residentsScreens(resident, look);
    const staff = await town.phoneOf('何静怡', options);
    if (isElder) await staff.tap('长辈版');
    await staffsScreens(staff, look);
    expect([resident, staff].flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });

  it('empty lists say what to do', async () => {
    const visitor = await town.phones.take(town.cloud.url);
    await visitor.tap(/^新来的居民/);
    await visitor.sees('去登记');
    await visitor.look('empty-home');
    await openTab(visitor, '我的诉求');
    await visitor.sees('还没有诉求');
    await visitor.look('empty-mine');
    await openTab(visitor, '工作台');
    await visitor.sees('这里是工作人员的工作台');
    await visitor.look('empty-work');
    expect([...visitor.errors, ...visitor.barriers]).toEqual([]);
  });
});
