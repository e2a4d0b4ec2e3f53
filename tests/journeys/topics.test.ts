import type { BrowserContextOptions } from 'playwright-core';
import { newKey } from '../proof/plays/perform';
import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { lookAgain, openTown, type Town } from './steps';

const TITLE = '楼道里的杂物怎么清';
const WORDS = '二单元楼道堆满了纸箱，老人上下楼绊脚，希望大家定个办法。';
const MISTAKEN = '被子晾在哪里';
const PLACE = { community: '420205/003/001' };
const LIST = '/#/topics/pages/list/index';
const DESK = '/#/topics/pages/desk/index';
const DOORS = '/#/topics/pages/doors/index';

type Item = { id: string; title: string };

describe('a topic, from a neighbour’s proposal to what came of it', () => {
  let town: Town;
  let asker: Phone;
  let neighbour: Phone;
  let clerk: Phone;
  let lead: Phone;
  let worker: Phone;

  beforeAll(async () => {
    town = await openTown();
    asker = await town.phoneOf('李秀兰');
    neighbour = await town.phoneOf('赵国庆');
    clerk = await town.phoneOf('何静怡');
    lead = await town.phoneOf('唐振华');
    worker = await town.phoneOf('王建军');
  });
  afterAll(() => town?.close());

  const open = async (phone: Phone, address: string, seen: string | RegExp) => {
    await phone.page.goto(`${town.cloud.url}${address}`);
    await phone.page.reload();
    await phone.sees(seen);
  };
  const openTopic = async (phone: Phone, address = LIST) => {
    await open(phone, address, TITLE);
    await phone.tap(new RegExp(`^${TITLE}`));
    await phone.sees(WORDS);
  };
  const idOn = async (shelf: 'open' | 'settled'): Promise<string | undefined> => {
    const list = await town.cloud.call('demo-resident-li', 'topics.list', { ...PLACE, shelf });
    const items = list.ok ? (list.data as { items: Item[] }).items : [];
    return items.find(({ title }) => title === TITLE)?.id;
  };
  /** As the link of a message opens it. */
  const openWork = async (phone: Phone, shelf: 'open' | 'settled' = 'open') =>
    open(phone, `/#/topics/pages/work/index?id=${await idOn(shelf)}`, WORDS);
  /** The wheels of days and times are WeChat's own: what needs one is sent as the sheet would send it. */
  const send = async (openid: string, operation: string, rest: object) => {
    const topicId = await idOn('open');
    expect(await town.cloud.call(openid, operation, { topicId, ...rest }, newKey())).toMatchObject({
      ok: true,
    });
  };
  const inDays = async (days: number): Promise<string> => {
    const { now } = (await town.cloud.ask('GET', '/_emulator/clock')) as { now: string };
    return new Date(Date.parse(now) + days * 86_400_000).toISOString();
  };

  it('says what is missing, refuses a number, and takes the proposal', async () => {
    await open(asker, LIST, '加装电梯后的低楼层补偿');
    await asker.look('b0-hall');
    await asker.tap('提个议题');
    await asker.tap('提出来');
    await asker.sees('请用一句话说清楚');
    await asker.write('商量什么', TITLE);
    await asker.write('现在怎么样，希望怎么商量', `${WORDS}找我 13900001234`);
    await asker.tap('提出来');
    await asker.sees(/内容里有手机号/);
    await asker.look('b1-propose-refused');
    await asker.write('现在怎么样，希望怎么商量', WORDS);
    await asker.tap('提出来');
    await asker.sees('议题已提出');
  });

  it('two households of the house are enough, and then it waits for the screening', async () => {
    await openTopic(asker);
    await asker.tap('我家附议');
    await asker.sees('您家已附议');
    await openTopic(neighbour);
    await neighbour.look('b2-collecting');
    await neighbour.tap('我家附议');
    await neighbour.sees('您家已附议');
    await town.cloud.runTimer('clock');
    await lookAgain(neighbour, '待审议');
  });

  it('the lead takes it up, staff name who takes part', async () => {
    await openWork(lead);
    await lead.tap('列入协商');
    await lead.write('理由', '关系老人出行');
    await lead.tap('列入');
    await lead.sees('列入协商：关系老人出行');
    await openTopic(clerk, DESK);
    await clerk.tap('参与者');
    await clerk.write('名称', '平安物业');
    await clerk.look('b3-parties');
    await clerk.tap('确定');
    await clerk.sees('召集协商会');
    await town.cloud.runTimer('clock');
  });

  it('a notice goes out, and who was not heard is visited, by consent', async () => {
    const session = { venue: 'yard', place: '2单元门口', agenda: '杂物怎么清' };
    await send('demo-staff-he', 'topics.call', { ...session, at: await inDays(4) });
    await town.cloud.runTimer('clock');
    await open(worker, DOORS, new RegExp(TITLE));
    await worker.look('b4-doors');
    const building = worker.page.locator('.card').filter({ hasText: TITLE, visible: true }).first();
    await building.getByRole('button', { name: '其他住户' }).click();
    await worker.write('门牌', '3-201');
    await worker.tap('说了意见', 'radio');
    await worker.write('对方怎么说', '先说好放哪里，再清。');
    await worker.tap('登记');
    await worker.sees('要先征得对方同意');
    await worker.look('b5-visit');
    await worker.tap(/^对方同意记下这些话/, 'switch');
    await worker.tap('登记');
    await worker.sees('已登记');
    await town.cloud.runTimer('clock');
    await openTopic(asker);
    await asker.sees('先说好放哪里，再清。');
  });

  it('minutes are written by one and approved by another; a plan follows', async () => {
    await town.cloud.advance('5d');
    await openWork(clerk);
    await clerk.tap('登记会议');
    await clerk.tap(/^平安物业/, 'switch');
    await clerk.write('纪要', '大家同意周末一起清，物业出车。');
    await clerk.write('第2网格 · 5号楼到会的门牌', '1-302、2-501');
    await clerk.tap('再选一幢楼');
    await clerk.sees('按楼号选');
    await clerk.tap('第2网格 6号楼', 'radio');
    await clerk.tap('就选这里');
    await clerk.write('第2网格 · 6号楼到会的门牌', '1-101');
    await clerk.look('b6-record');
    await clerk.tap('登记，交同事审定');
    await clerk.sees(/的纪要，待审定/);
    await clerk.sees(/1单元101（6号楼）/);
    await openWork(lead);
    await lead.look('b7-draft');
    await lead.tap('审定纪要');
    await lead.sees('形成意见');
    await lead.tap('更新方案');
    await lead.write('方案', '本周六上午清理，物业出车，以后不在楼道放东西。');
    await lead.tap('公布这一版');
    await lead.sees('第 1 版');
  });

  it('what was agreed on is carried out, told of, and published to everybody', async () => {
    await openWork(lead);
    await lead.tap('形成意见');
    await lead.look('b8-decide');
    const due = (await inDays(6)).slice(0, 10);
    await send('demo-lead-tang', 'topics.decide', {
      outcome: 'livelihood',
      agreement: 'consensus',
      words: '按方案第 1 版实行。',
      minority: ['希望给每家留一个鞋柜的位置'],
      tasks: [{ words: '出车清运', owner: '平安物业', due, category: 'sanitation' }],
    });
    await town.cloud.runTimer('clock');
    await openWork(clerk);
    await clerk.tap('任务反馈');
    await clerk.write('办得怎么样', '两车杂物都拉走了。');
    await clerk.tap(/^已经办完/, 'switch');
    await clerk.tap('公布');
    await clerk.sees('公布落实结果');
    await clerk.tap('公布落实结果');
    await clerk.write('结果', '楼道清空了，老人上下楼方便了。');
    await clerk.tap('公布');
    await clerk.sees('已反馈');
    await open(asker, LIST, '正在进行');
    await asker.tap('已有结果', 'tab');
    await asker.tap(new RegExp(`^${TITLE}`));
    await asker.sees('楼道清空了，老人上下楼方便了。');
    await asker.sees('希望给每家留一个鞋柜的位置');
    await asker.look('b9-story');
    await openWork(lead, 'settled');
    await lead.tap('更正');
    await lead.tap('发布更正');
    await lead.sees('请写明正确的内容');
    await lead.tap('落实和反馈', 'radio');
    await lead.write('正确的是', '清走的是三车，反馈里写成了两车。');
    await lead.look('b9-correct');
    await lead.tap('发布更正');
    await lead.sees('清走的是三车，反馈里写成了两车。');
    await lead.look('b9-corrected');
  });

  it('whoever proposed one takes it back, with a reason for everybody', async () => {
    await open(asker, LIST, '正在进行');
    await asker.tap('提个议题');
    await asker.write('商量什么', MISTAKEN);
    await asker.write('现在怎么样，希望怎么商量', '想请大家定一个晾晒的地方。');
    await asker.tap('提出来');
    await asker.tap('看这个议题');
    await asker.tap('收回议题');
    await asker.tap('收回');
    await asker.sees('请选一项');
    await asker.tap('事情已经解决', 'radio');
    await asker.look('b9-withdraw');
    await asker.tap('收回');
    await asker.sees('已收回');
    await asker.look('b9-withdrawn');
  });

  it.each<[string, BrowserContextOptions, boolean]>([
    ['dark', { colorScheme: 'dark' }, false],
    ['elder', {}, true],
  ])('hall, form and a long story stand in the look: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('徐德福', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await open(phone, LIST, '加装电梯后的低楼层补偿');
    await phone.look(`b9-hall-${look}`);
    await phone.tap('提个议题');
    await phone.sees('商量什么');
    await phone.look(`b9-propose-${look}`);
    await open(phone, LIST, '正在进行');
    await phone.tap('已有结果', 'tab');
    await phone.tap(/5号楼前的车怎么停/);
    await phone.sees('消防通道全部清出');
    await phone.look(`b9-parking-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [asker, neighbour, clerk, lead, worker];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
