import type { Phone } from '../support/phone';
import { openTown, type Town } from './steps';

const LIST = '/#/ratings/pages/list/index';
const DESK = '/#/ratings/pages/desk/index';

describe('a property company that is rated, a committee that is judged', () => {
  let town: Town;
  let resident: Phone;
  let clerk: Phone;

  beforeAll(async () => {
    town = await openTown();
    resident = await town.phoneOf('李秀兰');
    clerk = await town.phoneOf('何静怡');
    // within a round of every year
    await town.cloud.ask('POST', '/_emulator/clock', { now: '2026-11-22T02:00:00.000Z' });
  });
  afterAll(() => town?.close());

  const open = async (phone: Phone, address: string, seen: string | RegExp) => {
    await phone.page.goto(`${town.cloud.url}${address}`);
    await phone.page.reload();
    await phone.sees(seen);
  };

  it('a household rates its estate: the overall score must be there, and it may be changed', async () => {
    await open(resident, LIST, '您住的小区');
    await resident.look('130-ratings-list');
    await resident.tap('去评价');
    await resident.sees('各季度总体得分');
    await resident.look('131-ratings-estate');
    await resident.tap('评价物业服务');
    await resident.tap('提交评价');
    await resident.sees('请给总体评价打分');
    await resident.tap(/^总体评价 4 星/, 'radio');
    await resident.look('132-ratings-rate');
    await resident.tap('提交评价');
    await resident.sees('您已交过本季度的评价');
    await resident.tap('修改我家的评价');
    await resident.tap(/^总体评价 5 星/, 'radio');
    await resident.tap('改好，提交');
    await resident.sees('已收到您家的评价');
  });

  it('a resident judges the committee once, everybody in it, and sees last year’s result', async () => {
    await open(resident, LIST, '居委会民主评议');
    await resident.tap('去评议');
    await resident.sees('人参评');
    await resident.look('133-ratings-committee');
    await resident.tap('参加评议');
    await resident.tap('交出评议');
    await resident.sees(/还没有评：/);
    for (const name of ['卢长青', '姜淑芬', '丁志远', '孟玉梅', '袁大勇'])
      await resident.tap(new RegExp(`^称职，${name}`), 'checkbox');
    await resident.look('134-ratings-ballot');
    await resident.tap('交出评议');
    await resident.sees('您已参加今年的评议');
  });

  it('staff look into a rectification and send it back with a reason', async () => {
    await open(clerk, DESK, '等待整改答复');
    await clerk.tap('整改中，待核查', 'tab');
    await clerk.look('135-ratings-desk');
    await clerk.tap(/^查看铁山新村/);
    await clerk.sees('整改措施');
    await clerk.look('136-ratings-order');
    await clerk.tap('退回再整改');
    await clerk.write('现场看到的情况', '电梯仍停运一部');
    await clerk.tap('退回再整改');
    await clerk.sees('等待整改答复');
  });

  it('staff read what households wrote, correct an estate, and enter another without a building of it', async () => {
    await open(clerk, DESK, '等待整改答复');
    await clerk.tap('登记小区和居委会');
    await clerk.sees('居委会成员');
    await clerk.look('137-ratings-registers');
    await clerk.tap('居民的话，友爱花园');
    await clerk.sees('留言不带姓名和住处');
    await clerk.look('138-ratings-words');
    await clerk.page.goBack();
    await clerk.tap('修改登记，友爱花园');
    await clerk.write('办公电话', '转 8012');
    await clerk.tap('保存');
    await clerk.sees('请写办公电话');
    await clerk.write('办公电话', '0714-0000399');
    await clerk.look('139-ratings-keep-estate');
    await clerk.tap('保存');
    await clerk.sees('0714-0000399');
    await clerk.tap('登记小区');
    await clerk.write('小区名称', '友爱里');
    // what was typed is there again
    await clerk.page.goBack();
    await clerk.tap('登记小区');
    const name = clerk.page.getByLabel('小区名称', { exact: true }).filter({ visible: true });
    expect(await name.inputValue()).toBe('友爱里');
    await clerk.tap('选择楼栋');
    await clerk.sees('已属友爱花园：全部 8 栋');
    await clerk.look('140-ratings-buildings');
    await clerk.tap('先不选');
    await clerk.tap('登记');
    await clerk.sees('请选择小区里的楼栋');
  });

  it('staff change who sits in the committee; this year’s appraisal goes on about those it began with', async () => {
    await open(clerk, DESK, '等待整改答复');
    await clerk.tap('登记小区和居委会');
    await clerk.tap('修改成员');
    await clerk.sees('仍按开始时的名单评');
    await clerk.tap('移除，袁大勇');
    await clerk.tap('添加一位');
    await clerk.tap('保存');
    await clerk.sees('请写姓名');
    await clerk.write('第 5 位的姓名', '邵春来');
    await clerk.write('第 5 位的职务', '委员');
    await clerk.look('141-ratings-keep-committee');
    await clerk.tap('保存');
    await clerk.sees('邵春来');
    await open(resident, LIST, '居委会民主评议');
    await resident.tap('看成员和结果');
    await resident.sees(/袁大勇（委员）/);
  });
});
