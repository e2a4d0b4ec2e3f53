import { READING } from '../shots/screens';
import type { Phone } from '../support/phone';
import { openTown, type Town } from './steps';

describe('what is put to the vote, and what comes of it', () => {
  let town: Town;
  let resident: Phone;
  let clerk: Phone;
  let lead: Phone;

  beforeAll(async () => {
    town = await openTown();
    resident = await town.phoneOf('李秀兰');
    clerk = await town.phoneOf('何静怡');
    lead = await town.phoneOf('唐振华');
  });
  afterAll(() => town?.close());

  const open = async (phone: Phone, page: 'list' | 'desk') => {
    await phone.page.goto(`${town.cloud.url}/#/votes/pages/${page}/index`);
    await phone.sees(page === 'list' ? '正在进行' : '已发布');
  };

  it('the three kinds say what they are, and an owners’ vote has nothing to tap', async () => {
    await open(resident, 'list');
    await resident.sees(/修订《友爱街社区居民公约》/);
    await resident.look('110-votes');
    await resident.tap(/^业主共同决定，/);
    await resident.sees(/不能在线投票/);
    expect(await resident.control('投票').count()).toBe(0);
    await resident.look('111-owners');
  });

  it('a household votes once, and looks at its choice before', async () => {
    await open(resident, 'list');
    await resident.tap(/^居民会议表决，修订/);
    await resident.tap('同意修订稿', 'radio');
    await resident.look('112-ballot');
    await resident.tap('投票');
    await resident.sees(/投出后不能修改/);
    await resident.look('113-sure');
    await resident.tap('确认投票');
    await resident.sees(/您家已投票/);
    await resident.sees('我的回执');
    await resident.look('114-voted');
  });

  it('what was ranked is told round by round', async () => {
    await open(resident, 'list');
    await resident.tap('已经结束', 'tab');
    await resident.tap(/口袋公园先建什么/);
    await resident.sees('逐轮淘汰的过程');
    await resident.look('115-result');
  });

  const enterPapers = async (phone: Phone, picks: readonly string[]) => {
    await open(phone, 'desk');
    await phone.tap('待录入', 'tab');
    await phone.tap(/成立义务巡逻队/);
    await phone.tap(/^录入纸质票/);
    for (const pick of picks) {
      await phone.tap(pick, 'radio');
      await phone.tap('加入这一张');
    }
    await phone.look('116-papers');
    await phone.tap(`提交这一批（${picks.length} 张）`);
    await phone.sees('录入的纸质票');
  };

  it('papers count when two people entered them alike', async () => {
    await enterPapers(clerk, ['同意', '同意', '不同意']);
    await clerk.sees('等另一位同事再录一遍');
    await enterPapers(lead, ['不同意', '同意', '同意']);
    await lead.sees(/一致$/);
    await town.cloud.runTimer('clock');
    await lead.page.reload();
    await lead.sees('重新计票');
    await lead.look('117-work');
    await lead.tap(/^重新计票/);
    await lead.sees('和公布的结果完全一致。');
  });

  it('staff draft one step by step, and announce it when it is right', async () => {
    await open(clerk, 'desk');
    await clerk.look('118-desk');
    await clerk.tap('起草');
    await clerk.tap('存为草稿');
    await clerk.sees('请先选是哪一种，三种的效力不同');
    await clerk.look('119-write-missing');
    await clerk.tap('意见征询', 'radio');
    await clerk.write('事项', '活动室要不要装空调');
    await clerk.write('第 1 个选项', '要装');
    await clerk.write('第 2 个选项', '不用装');
    // what was missing is there: the strip went with it, without another press
    expect(await clerk.page.getByText('还有内容没填好').count()).toBe(0);
    await clerk.look('119-write');
    await clerk.tap('存为草稿');
    await clerk.sees('活动室要不要装空调');
    await clerk.tap('发布');
    await clerk.sees('已发布，到时间自动开始');
    await clerk.look('119-announced');
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const }, false],
    ['elder', {}, true],
  ])('can be read: %s', async (look, options, isElder) => {
    const phone = await town.phoneOf('赵国庆', options);
    const reading = JSON.stringify({ data: READING });
    if (isElder) await phone.page.evaluate((kept) => localStorage.setItem('device:reading', kept), reading);
    await open(phone, 'list');
    await phone.page.reload();
    await phone.sees('正在进行');
    await phone.look(`120-list-${look}`);
    await phone.tap(/^意见征询，社区活动室/);
    await phone.sees(/最多 3 项/);
    await phone.look(`120-ballot-${look}`);
    expect([...phone.errors, ...phone.barriers]).toEqual([]);
  });

  it('the app never broke, and no screen had a barrier', () => {
    const all = [resident, clerk, lead];
    expect(all.flatMap(({ errors, barriers }) => [...errors, ...barriers])).toEqual([]);
  });
});
