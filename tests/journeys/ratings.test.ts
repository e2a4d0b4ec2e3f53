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
});
