import type { Phone } from '../support/phone';
import { openTab, openTown, type Town } from './steps';

const TITLE = '11月25日停水通知';
const GAPS: Record<string, string> = {
  停水日期: '11月25日',
  停水原因: '供水管道检修',
  开始时间: '8:00',
  恢复时间: '18:00',
  停水范围: '第2网格 1号楼到6号楼',
  值班电话: '0714-0000001',
};
const QUESTION = '停水的时候电梯还能用吗？';
const ANSWER = '电梯照常运行，请放心。';
const NOTE = '恢复供水的时间由 18:00 改为 22:00。';
const REASON = '检修改期，时间另行通知。';

describe('a notice from the clerk to everybody it concerns', () => {
  let town: Town;
  let clerk: Phone;
  let resident: Phone;
  let worker: Phone;

  beforeAll(async () => {
    town = await openTown();
    clerk = await town.phoneOf('何静怡');
    resident = await town.phoneOf('李秀兰');
    worker = await town.phoneOf('王建军');
  });
  afterAll(() => town?.close());

  /** WeChat's question, as the browser draws it. */
  const agree = (phone: Phone, yes: string) =>
    phone.page.locator('.taro-model__confirm').filter({ hasText: yes }).click();
  const again = async (phone: Phone, words: string | RegExp) => {
    await phone.page.reload();
    await phone.sees(words);
  };
  const openDesk = async (phone: Phone) => {
    await openTab(phone, '工作台');
    await phone.tap('信息发布');
    await phone.sees('居民提问');
  };
  const openFeed = async (phone: Phone) => {
    await openTab(phone, '首页');
    await phone.tap(/^信息发布，/);
    await phone.sees('全部');
  };

  it('what is missing is said at its field, and nothing is sent', async () => {
    await openDesk(clerk);
    await clerk.tap('写信息');
    await clerk.sees('用模板写');
    await clerk.tap('发布');
    await clerk.sees('还没有标题，请写上再发布。草稿已保存。');
    await clerk.look('60-write-missing');
  });

  it('a template asks for what is different this time', async () => {
    await clerk.tap('用模板：停水');
    await clerk.sees('还有 6 处要填');
    for (const [gap, words] of Object.entries(GAPS)) await clerk.write(gap, words);
    await clerk.look('61-write-gaps');
    await clerk.tap('填进通知里');
    await clerk.sees(/^约 \d+ 户$/);
    await clerk.look('62-write-filled');
    await clerk.tap('看效果', 'tab');
    await clerk.sees('哪些楼停水');
    await clerk.look('63-preview');
    await clerk.tap('写', 'tab');
  });

  it('it is published after one question', async () => {
    await clerk.tap('发布');
    await agree(clerk, '发布');
    await clerk.sees('居民现在就能看到。发错了可以更正或撤回，都会写明原因。');
    await clerk.look('64-published');
    await clerk.tap('看这条信息');
    await clerk.sees('经过');
    await clerk.look('65-work');
  });

  it('a resident finds it unread, and reads it', async () => {
    await openFeed(resident);
    await resident.sees(TITLE);
    await resident.look('66-feed');
    await resident.tap(new RegExp(`未读，${TITLE}`));
    await resident.sees('请您提前准备');
    await resident.look('67-detail');
    await resident.tap('转发');
    await resident.sees(new RegExp(`^【通知】${TITLE}`));
    await resident.look('68-share');
    await resident.tap('关闭');
  });

  it('they ask, and are told honestly how it stands', async () => {
    await resident.tap('提问');
    await resident.sees('还没有人提问');
    await resident.look('69-no-questions');
    await resident.tap('我要提问');
    await resident.write('您想问什么', QUESTION);
    await resident.look('70-ask');
    await resident.tap('提问');
    await resident.sees('等社区回答');
  });

  it('the clerk answers once, for everybody', async () => {
    await clerk.page.goBack();
    await clerk.tap(/^居民提问，/);
    await clerk.sees(QUESTION);
    await clerk.look('71-questions-desk');
    await clerk.tap(`回答：${QUESTION}`);
    await clerk.write('回答', ANSWER);
    await clerk.tap('发布回答');
    await clerk.sees('回答已发布');
    await again(resident, ANSWER);
    await resident.look('72-answered');
  });

  it('a correction is a version with a note that everybody sees', async () => {
    await clerk.page.goBack();
    await clerk.tap(new RegExp(TITLE));
    await clerk.tap('更正');
    await clerk.write('更正说明', NOTE);
    await clerk.write('正文', '## 什么时候\n\n**11月25日8:00至22:00**');
    await clerk.look('73-correct');
    await clerk.tap('发布更正');
    await clerk.sees('第 1 版');
    await resident.page.goBack();
    await again(resident, NOTE);
    await resident.look('74-corrected');
    await resident.tap(/^第 1 版，/);
    await resident.sees('11月25日8:00至18:00');
    await resident.tap('关闭');
  });

  it('of a withdrawn one the reason is left', async () => {
    await clerk.tap('更多操作');
    await clerk.tap(/^撤回，/);
    await clerk.write('撤回原因', REASON);
    await clerk.tap('撤回');
    await clerk.sees('已撤回');
    await again(resident, `撤回原因：${REASON}`);
    await resident.look('75-withdrawn');
  });

  it('an urgent one sends the grid worker to the doors that it did not reach', async () => {
    await clerk.page.goBack();
    await clerk.tap('写信息');
    await clerk.tap('紧急', 'radio');
    await clerk.write('标题', '燃气管道抢修，请关阀门');
    await clerk.write('正文', '5号楼前燃气管道漏气，正在抢修。');
    await clerk.tap(/^发给 友爱街社区/);
    await clerk.tap('整个友爱街社区', 'checkbox');
    await clerk.tap('整个第2网格', 'checkbox');
    await clerk.look('76-audience');
    await clerk.tap(/^选好了/);
    await clerk.tap('发布');
    await agree(clerk, '发布');
    await clerk.sees('已发布');
    for (let round = 0; round < 4; round += 1) await town.cloud.runTimer('clock');
    await openTab(worker, '工作台');
    await worker.tap('上门通知');
    await worker.tap(/燃气管道抢修，请关阀门/);
    await worker.sees(/^5号楼 · 还有 \d+ 户$/);
    await worker.look('77-doors');
  });

  it('a visit without a signal is kept, shown, and sent when it returns', async () => {
    const [first] = await worker.control(/^1单元\d+ 已上门$/).all();
    await worker.page.context().setOffline(true);
    await first?.click();
    await worker.sees('已上门，等信号发送');
    await worker.look('78-door-waiting');
    await worker.page.context().setOffline(false);
    await worker.sees(/^已上门 · 王建军/);
  });

  it('without a signal the feed shows what it last had, and how old it is', async () => {
    await resident.page.goBack();
    await resident.sees('燃气管道抢修，请关阀门');
    await resident.page.goBack();
    await resident.sees('我要反映');
    await resident.page.context().setOffline(true);
    await resident.tap(/^信息发布，/);
    await resident.sees(/^网络不通，上次更新于/);
    await resident.sees('燃气管道抢修，请关阀门');
    await resident.look('79-feed-offline');
    await resident.page.context().setOffline(false);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [clerk, resident, worker];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
